using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.Register;

public sealed class RegisterInput
{
    [Required(ErrorMessage = "Account_Email_Missing")]
    [EmailRule(ErrorMessage = "Account_Email_Invalid")]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Account_Password_MissingNew")]
    [PasswordRule(ErrorMessage = "Account_Password_Weak")]
    public string? Password { get; set; }
}
