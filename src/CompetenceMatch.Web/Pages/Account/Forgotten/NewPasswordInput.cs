using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.Forgotten;

public sealed class NewPasswordInput
{
    [Required(ErrorMessage = "Account_Password_MissingNew")]
    [PasswordRule(ErrorMessage = "Account_Password_Weak")]
    public string? Password { get; set; }
}
