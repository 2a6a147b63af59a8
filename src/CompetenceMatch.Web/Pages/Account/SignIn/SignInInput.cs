using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.SignIn;

public sealed class SignInInput
{
    [Required(ErrorMessage = "Account_Email_Missing")]
    [EmailRule(ErrorMessage = "Account_Email_Invalid")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Account_Password_Missing")]
    [StringLength(128, ErrorMessage = "Account_Password_TooLong")]
    public string? Password { get; set; }
}
