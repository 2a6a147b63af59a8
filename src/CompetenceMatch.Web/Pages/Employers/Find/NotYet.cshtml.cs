using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>What is missing before the user may look at people, and where to get it.</summary>
public sealed class NotYetModel(Acting acting) : PageModel
{
    public Membership? Membership { get; private set; }

    public bool HasAsked { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Membership = await acting.Membership();
        HasAsked = (await acting.Memberships()).Any(one => one.State == MembershipState.Pending);
        return Membership?.Organisation?.State == OrganisationState.Approved
            ? Redirect(FindLinks.Search)
            : Page();
    }
}
