using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Web.Pages.Welcome.People;

public sealed record EndInput
{
    [Required(ErrorMessage = "Team_End_ReasonMissing")]
    public FollowUpEnding? Reason { get; init; }

    [Required(ErrorMessage = "Team_End_NoteMissing")]
    [StringLength(1000, ErrorMessage = "Team_Text_Long")]
    public string? Note { get; init; }
}
