using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Web.Pages.Welcome.Ask;

public sealed record AskInput
{
    [Required(ErrorMessage = "Team_Ask_WhoMissing")]
    [StringLength(254, ErrorMessage = "Team_Ask_WhoMissing")]
    public string? Who { get; init; }

    [Required(ErrorMessage = "Team_Ask_PurposeMissing")]
    [StringLength(500, ErrorMessage = "Team_Text_Long")]
    public string? Purpose { get; init; }

    public List<ConsentSection> Sections { get; init; } = [];
}
