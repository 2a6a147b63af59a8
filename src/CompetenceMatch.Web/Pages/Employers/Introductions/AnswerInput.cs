using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Employers.Introductions;

public sealed record AnswerInput
{
    [Required(ErrorMessage = "Intro_Answer_Missing")]
    [StringLength(2000, ErrorMessage = "Intro_Message_Long")]
    public string? Answer { get; init; }
}
