using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.Mine;

public sealed class PasswordInput
{
    [Required(ErrorMessage = "Account_Password_Missing")]
    [StringLength(128, ErrorMessage = "Account_Password_TooLong")]
    public string? Current { get; set; }

    [Required(ErrorMessage = "Account_Password_MissingNew")]
    [PasswordRule(ErrorMessage = "Account_Password_Weak")]
    public string? New { get; set; }
}
