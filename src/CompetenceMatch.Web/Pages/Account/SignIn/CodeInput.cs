using System.ComponentModel.DataAnnotations;

namespace CompetenceMatch.Web.Pages.Account.SignIn;

public sealed class CodeInput
{
    [Required(ErrorMessage = "Secure_Code_Missing")]
    [StringLength(40, ErrorMessage = "Secure_Code_Wrong")]
    public string? Code { get; set; }
}
