using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Web.Forms;

namespace CompetenceMatch.Web.Pages.Welcome.Households;

public sealed record NewInput
{
    /// <summary>The public code of the first one.</summary>
    [Required(ErrorMessage = "Checklist_Person_Missing")]
    public string? Person { get; init; }
    public DateParts Arrives { get; init; } = new();

    [Required(ErrorMessage = "Checklist_Language_Missing")]
    public string? Language { get; init; }
    public List<WelcomeAudience> Groups { get; init; } = [];
}
