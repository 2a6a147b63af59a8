using CompetenceMatch.Data;
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
    TimeProvider time,
    ILogger<IndexModel> log
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
        Set(user, time.GetUtcNow().UtcDateTime, "Admin_Users_DisabledDone");

    public Task<IActionResult> OnPostEnableAsync(Guid user) =>
        Set(user, null, "Admin_Users_EnabledDone");

    private async Task<IActionResult> Set(Guid id, DateTime? disabledAt, string notice)
    {
        var user = await signIns.UserManager.FindByIdAsync(id.ToString());
        // Nobody locks themselves out.
        if (user is null || user.Id == Me)
            return NotFound();
        user.DisabledAt = disabledAt;
        // The stamp ends every session, also of a user who is let in again later.
        await signIns.UserManager.UpdateSecurityStampAsync(user);
        log.LogInformation(
            "User {UserId} was {Change} by user {ActorUserId}",
            user.Id,
            disabledAt is null ? "enabled" : "disabled",
            Me
        );
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
