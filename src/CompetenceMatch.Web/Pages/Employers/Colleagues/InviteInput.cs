using System.ComponentModel.DataAnnotations;
using CompetenceMatch.Web.Pages.Account;

namespace CompetenceMatch.Web.Pages.Employers.Colleagues;

public sealed record InviteInput
{
    [Required(ErrorMessage = "Employer_Invite_Missing")]
    [EmailRule(ErrorMessage = "Employer_Invite_Wrong")]
    public string? Email { get; init; }
}
