using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Pages.Welcome.People;

public sealed record ReferInput
{
    [Required(ErrorMessage = "Team_Refer_ToMissing")]
    public Guid? To { get; init; }

    [Required(ErrorMessage = "Team_Refer_PurposeMissing")]
    [StringLength(500, ErrorMessage = "Team_Text_Long")]
    public string? Purpose { get; init; }

    public List<ConsentSection> Sections { get; init; } = [];

    /// <summary>How the person said yes; null = did not.</summary>
    public ContactChannel? Yes { get; init; }

    /// <summary>Why it is sent without a yes.</summary>
    [StringLength(500, ErrorMessage = "Team_Text_Long")]
    public string? Without { get; init; }
}
