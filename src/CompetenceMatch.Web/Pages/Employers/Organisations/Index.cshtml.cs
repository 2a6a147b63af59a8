using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Organisations;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Pages.Employers.Home;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Organisations;

/// <summary>The organisations the user may act for, which one it is now, and invitations to more (U-11).</summary>
public sealed class OrganisationsModel(
    CmDbContext database,
    Acting acting,
    OwnInvitations invitations
) : PageModel
{
    public IReadOnlyList<Membership> Memberships { get; private set; } = [];
    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];
    public Guid? Current { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Memberships = await acting.Memberships();
        Invitations = await invitations.Open() ?? [];
        if (Memberships.Count + Invitations.Count == 0)
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

    public async Task<IActionResult> OnPostAcceptAsync(Guid invitation)
    {
        if (await Found(invitation) is not { } found)
            return NotFound();
        await database.Admit(found.OrganisationId, acting.UserId);
        database.Invitations.Remove(found);
        await database.SaveChangesAsync();
        acting.Choose(found.Organisation!);
        TempData["Notice"] = "Employer_Invitation_Accepted";
        return Redirect(HomeLinks.Home);
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid invitation)
    {
        if (await Found(invitation) is not { } found)
            return NotFound();
        database.Invitations.Remove(found);
        await database.SaveChangesAsync();
        TempData["Notice"] = "Employer_Invitation_Declined";
        return Redirect(OrganisationLinks.List);
    }

    private async Task<Invitation?> Found(Guid id) =>
        (await invitations.Open())?.FirstOrDefault(one => one.Id == id);
}
