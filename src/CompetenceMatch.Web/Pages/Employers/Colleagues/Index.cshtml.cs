using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Organisations;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Employers.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Employers.Colleagues;

/// <summary>Who works here: those in charge let people in, invite and end; everyone may leave.</summary>
public sealed class ColleaguesModel(
    CmDbContext database,
    Acting acting,
    Inviting inviting,
    Texts texts
) : PageModel
{
    [BindProperty]
    public InviteInput Input { get; set; } = new();

    public Membership Mine { get; private set; } = null!;
    public IReadOnlyList<Membership> Members { get; private set; } = [];
    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    public bool IsInCharge => Mine.Role == MembershipRole.Owner;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (await acting.Membership() is not { } membership)
        {
            context.Result = LocalRedirect(OrganisationLinks.List);
            return;
        }
        Mine = membership;
        Members = await inviting.Members(Mine.OrganisationId);
        Invitations = await inviting.Sent(Mine.OrganisationId);
        await next();
    }

    public async Task<IActionResult> OnPostInviteAsync()
    {
        if (!IsInCharge)
            return NotFound();
        if (
            ModelState.IsValid
            && await inviting.Refusal(Mine.Organisation!, Input.Email!) is { } key
        )
            ModelState.AddModelError("Input.Email", texts[key]);
        if (!ModelState.IsValid)
            return Page();
        await inviting.Invite(Mine.Organisation!, Input.Email!);
        return Done("Employer_Invited");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid invitation)
    {
        var row = Invitations.FirstOrDefault(one => one.Id == invitation);
        if (!IsInCharge || row is null)
            return NotFound();
        database.Invitations.Remove(row);
        await database.SaveChangesAsync();
        return Done("Employer_Invite_Withdrawn");
    }

    public async Task<IActionResult> OnPostAdmitAsync(Guid user)
    {
        if (!IsInCharge || Found(user) is not { State: MembershipState.Pending })
            return NotFound();
        await database.Admit(Mine.OrganisationId, user);
        await database.SaveChangesAsync();
        return Done("Employer_Colleague_Admitted");
    }

    public async Task<IActionResult> OnPostPutInChargeAsync(Guid user)
    {
        if (!IsInCharge || Found(user) is not { State: MembershipState.Active } colleague)
            return NotFound();
        colleague.Role = MembershipRole.Owner;
        await database.SaveChangesAsync();
        return Done("Employer_Colleague_InCharge");
    }

    /// <summary>Ends a membership, says no to a request, or leaves.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid user)
    {
        if ((!IsInCharge && user != Mine.UserId) || Found(user) is null)
            return NotFound();
        if (await database.EndMembership(Mine.OrganisationId, user))
            return user == Mine.UserId
                ? Done("Employer_Colleague_Left", OrganisationLinks.List)
                : Done("Employer_Colleague_Ended");
        // The invitation's empty field is bound here too.
        ModelState.Clear();
        ModelState.AddModelError("", texts["Employer_Colleague_Last"]);
        return Page();
    }

    private Membership? Found(Guid user) => Members.FirstOrDefault(one => one.UserId == user);

    private LocalRedirectResult Done(string notice, string to = ColleagueLinks.List)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(to);
    }
}
