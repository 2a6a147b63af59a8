using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Web.Access;

namespace CompetenceMatch.Web.Pages.Account.Mine.OwnPasskeys;

public sealed class NameInput
{
    [Required(ErrorMessage = "Secure_Passkeys_NameMissing")]
    [StringLength(Passkeys.LongestName, ErrorMessage = "Secure_Passkeys_NameLong")]
    public string? Name { get; set; }
}
