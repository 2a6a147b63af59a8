using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.Mine;

public sealed class LanguageInput
{
    [Required(ErrorMessage = "Account_Language_Missing")]
    public string? Code { get; set; }
}
