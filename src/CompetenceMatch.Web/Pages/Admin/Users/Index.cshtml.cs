using CompetenceMatch.Data;
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

    private async Task<IActionResult> Set(Guid id, bool open, string notice)
    {
        var user = await signIns.UserManager.FindByIdAsync(id.ToString());
        // Nobody locks themselves out.
        if (user is null || user.Id == Me)
            return NotFound();
        var done = await new AccountSwitch(database, signIns.UserManager).Set(
            user,
            open,
            Me,
            time.UtcNow()
        );
        TempData["Notice"] = done ? notice : "Admin_Users_Changed";
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
