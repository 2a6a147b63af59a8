using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Welcome.Referrals;

public sealed record AnswerInput
{
    [Required(ErrorMessage = "Team_Referral_AnswerMissing")]
    [StringLength(500, ErrorMessage = "Team_Text_Long")]
    public string? Answer { get; init; }
}
