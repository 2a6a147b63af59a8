using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Post;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Organisations;

/// <summary>One organisation: approve, suspend with a reason, let back in.</summary>
public sealed class OneModel(
    CmDbContext database,
    IntroductionFlow introductions,
    Postbox postbox,
    Acting acting,
    Texts texts,
    TimeProvider time
) : PageModel
{
    public Organisation Organisation { get; private set; } = null!;
    public IReadOnlyList<Membership> Members { get; private set; } = [];
    public int OpenNeeds { get; private set; }
    public int OpenIntroductions { get; private set; }

    [BindProperty]
    public SuspendInput Input { get; set; } = new();

    private Decision Decision => new(database, introductions, postbox, time.UtcNow());

    public async Task<IActionResult> OnGetAsync(string number) =>
        await Load(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostApproveAsync(string number) =>
        await Load(number)
            ? Answer(
                await Decision.Approve(Organisation, acting.UserId),
                "Admin_Organisation_ApprovedDone"
            )
            : NotFound();

    public async Task<IActionResult> OnPostSuspendAsync(string number)
    {
        if (!await Load(number))
            return NotFound();
        var reason = Input.Reason?.Trim();
        if (string.IsNullOrEmpty(reason))
            ModelState.AddModelError("Input.Reason", texts["Admin_Suspend_Missing"]);
        return ModelState.IsValid
            ? Answer(
                await Decision.Suspend(Organisation, reason!, acting.UserId),
                "Admin_Organisation_SuspendedDone"
            )
            : Page();
    }

    private LocalRedirectResult Answer(bool done, string notice)
    {
        TempData["Notice"] = done ? notice : "Admin_Organisation_Already";
        return LocalRedirect(OrganisationLinks.One(Organisation.Number));
    }

    private async Task<bool> Load(string number)
    {
        var found = await database
            .Organisations.Include(one => one.Memberships)
                .ThenInclude(one => one.User)
            .SingleOrDefaultAsync(one => one.Number == number);
        if (found is null)
            return false;
        Organisation = found;
        Members = [.. found.Memberships.OrderBy(one => one.CreatedAt)];
        OpenNeeds = await database.Needs.CountAsync(one =>
            one.OrganisationId == found.Id && one.State == NeedState.Published
        );
        OpenIntroductions = await database.Introductions.CountAsync(one =>
            one.OrganisationId == found.Id && IntroductionMoves.Waiting.Contains(one.State)
        );
        return true;
    }
}
