using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Mine.Devices;

/// <summary>Where I am signed in; ending one signs that device out at its next request (I-30).</summary>
public sealed class IndexModel(OwnSecondFactor second, Sessions sessions, Acting acting) : PageModel
{
    public IReadOnlyList<UserSession> All { get; private set; } = [];
    public Guid? This => Sessions.IdOf(User);

    public async Task OnGetAsync() => All = await sessions.Living(await second.Own());

    public async Task<IActionResult> OnPostEndAsync(Guid session) =>
        await sessions.End(acting.UserId, session) == 0 ? NotFound() : Done("Secure_Devices_Ended");

    public async Task<IActionResult> OnPostOthersAsync()
    {
        await sessions.EndAll(acting.UserId, This);
        return Done("Secure_Devices_OthersEnded");
    }

    private LocalRedirectResult Done(string notice)
    {
        TempData["Notice"] = notice;
        return LocalRedirect("/konto/enheter");
    }
}
