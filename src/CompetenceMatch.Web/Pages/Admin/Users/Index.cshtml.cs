using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Admin.Users;

/// <summary>Accounts by role or part of an address; the address is posted, so that it stands in no URL.</summary>
public sealed class IndexModel(
    CmDbContext database,
    SignIns signIns,
    LostKeys lostKeys,
    Acting acting,
    TimeProvider time
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "rolle")]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Number { get; set; } = 1;

    [BindProperty]
    public string? Search { get; set; }

    public int Total { get; private set; }
    public IReadOnlyList<UserLine> Lines { get; private set; } = [];
    public bool HasMore => Number * UserList.PageSize < Total;
    public Guid Me => acting.UserId;

    public Task OnGetAsync() => Load();

    public Task OnPostAsync() => Load();

    public Task<IActionResult> OnPostDisableAsync(Guid user) =>
        Set(user, false, "Admin_Users_DisabledDone");

    public Task<IActionResult> OnPostEnableAsync(Guid user) =>
        Set(user, true, "Admin_Users_EnabledDone");

    public async Task<IActionResult> OnPostSignOutAsync(Guid user)
    {
        if (await Other(user) is not { } found)
            return NotFound();
        database.Note(Me, AdminActionKind.AccountSignedOut, time.UtcNow(), found.Id);
        var done = await signIns.UserManager.UpdateSecurityStampAsync(found);
        return Back(done.Succeeded ? "Admin_Users_SignedOut" : "Admin_Users_Changed");
    }

    /// <summary>For who lost phone, keys and sheet, once the administrator knows by other means who is asking.</summary>
    public async Task<IActionResult> OnPostForgetAsync(Guid user)
    {
        if (await Other(user) is not { } found)
            return NotFound();
        database.Note(Me, AdminActionKind.SecondStepRemoved, time.UtcNow(), found.Id);
        await lostKeys.Forget(found);
        return Back("Admin_Users_Forgotten");
    }

    private async Task<IActionResult> Set(Guid id, bool open, string notice)
    {
        if (await Other(id) is not { } user)
            return NotFound();
        var done = await new AccountSwitch(database, signIns.UserManager).Set(
            user,
            open,
            Me,
            time.UtcNow()
        );
        return Back(done ? notice : "Admin_Users_Changed");
    }

    // Nobody locks themselves out.
    private async Task<User?> Other(Guid id) =>
        id == Me ? null : await signIns.UserManager.FindByIdAsync(id.ToString());

    private LocalRedirectResult Back(string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect(Role is null ? "/admin/brukere" : $"/admin/brukere?rolle={Role}");
    }

    private async Task Load()
    {
        if (!RoleNames.All.Contains(Role))
            Role = null;
        Number = Math.Clamp(Number, 1, 100_000);
        (Total, Lines) = await new UserList(database).Find(Search, Role, Number);
    }
}
