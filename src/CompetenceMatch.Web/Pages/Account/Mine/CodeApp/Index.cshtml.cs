using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Mine.CodeApp;

/// <summary>Sets up an authenticator app; nothing is stored before a code shows that the app has the secret.</summary>
[ChangesSignIn]
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(
    OwnSecondFactor second,
    SecondStep step,
    CodeKeys keys,
    Passkeys passkeys,
    Texts texts
) : PageModel
{
    private const int GroupLength = 4;
    private string secret = "";

    [BindProperty(SupportsGet = true, Name = "til")]
    public string? To { get; set; }

    [BindProperty]
    public AppInput Input { get; set; } = new();

    public bool HasApp { get; private set; }

    /// <summary>A team member or administrator keeps one second factor.</summary>
    public bool MayTurnOff { get; private set; }

    public string Link { get; private set; } = "";

    public string Groups =>
        string.Join(' ', secret.Chunk(GroupLength).Select(group => new string(group)));

    public async Task OnGetAsync()
    {
        var user = await second.Own();
        await Show(user, OneTimeCode.NewSecret());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var user = await second.Own();
        if (keys.Read(user, Input.Key) is not { } shown)
            return LocalRedirect("/konto/kodeapp");
        if (ModelState.IsValid && await step.SetUp(user, Input.Key!, Input.Code))
        {
            TempData["Notice"] = "Secure_App_Done";
            return LocalRedirect(await second.Shown(user, Url.OrAccount(To)));
        }
        if (ModelState.IsValid)
            ModelState.AddModelError("Input.Code", texts["Secure_App_CodeWrong"]);
        await Show(user, shown);
        return Page();
    }

    public async Task<IActionResult> OnPostOffAsync()
    {
        var user = await second.Own();
        if (user.CodeKey is null || !await MayDoWithout(user))
            return NotFound();
        await step.TakeAway(user);
        await second.Keep(user);
        TempData["Notice"] = "Secure_App_OffDone";
        return LocalRedirect("/konto");
    }

    private async Task Show(User user, string shown)
    {
        secret = shown;
        Input.Key = keys.Hide(user, shown);
        Link =
            $"otpauth://totp/CompetenceMatch:{Uri.EscapeDataString(user.Email!)}?secret={shown}&issuer=CompetenceMatch";
        HasApp = user.CodeKey is not null;
        MayTurnOff = HasApp && await MayDoWithout(user);
    }

    private async Task<bool> MayDoWithout(User user) =>
        !(User.IsInRole(RoleNames.Welcome) || User.IsInRole(RoleNames.Admin))
        || (await passkeys.Of(user)).Count > 0;
}
