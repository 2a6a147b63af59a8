using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Pages.Employers.Home;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Organisations;

/// <summary>The organisations the user may act for, and which one it is now (U-11).</summary>
public sealed class OrganisationsModel(Acting acting) : PageModel
{
    public IReadOnlyList<Membership> Memberships { get; private set; } = [];
    public Guid? Current { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Memberships = await acting.Memberships();
        if (Memberships.Count == 0)
            return Redirect(OrganisationLinks.Register);
        Current = (await acting.Membership())?.OrganisationId;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid organisation)
    {
        var membership = (await acting.Memberships()).FirstOrDefault(one =>
            one.OrganisationId == organisation && one.State == MembershipState.Active
        );
        if (membership is null)
            return NotFound();
        acting.Choose(membership.Organisation!);
        return Redirect(HomeLinks.Home);
    }
}
