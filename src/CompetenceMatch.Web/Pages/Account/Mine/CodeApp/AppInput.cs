using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.Mine.CodeApp;

public sealed class AppInput
{
    /// <summary>The secret on the page, encrypted for this account, until a code shows that the app has it.</summary>
    public string? Key { get; set; }

    [Required(ErrorMessage = "Secure_App_CodeMissing")]
    [StringLength(40, ErrorMessage = "Secure_App_CodeWrong")]
    public string? Code { get; set; }
}
