using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.Forgotten;

public sealed class ForgottenInput
{
    [Required(ErrorMessage = "Account_Email_Missing")]
    [EmailRule(ErrorMessage = "Account_Email_Invalid")]
    public string? Email { get; set; }
}
