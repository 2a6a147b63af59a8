using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Core.Introductions;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

public sealed record SendInput
{
    [Required(ErrorMessage = "Intro_Message_Missing")]
    [StringLength(2000, ErrorMessage = "Intro_Message_Long")]
    public string? Message { get; init; }

    [StringLength(2000, ErrorMessage = "Intro_Tasks_Long")]
    public string? Tasks { get; init; }

    [Required(ErrorMessage = "Intro_Days_Range")]
    [Range(
        IntroductionDeadline.FewestDays,
        IntroductionDeadline.MostDays,
        ErrorMessage = "Intro_Days_Range"
    )]
    public int? Days { get; init; } = IntroductionDeadline.DefaultDays;

    /// <summary>True on the second page, where the text has been looked over.</summary>
    public bool Checked { get; init; }
}
