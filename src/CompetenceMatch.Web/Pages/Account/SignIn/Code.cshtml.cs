using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.SignIn;

/// <summary>After the right password of an account with an app: nobody is signed in before the code is right.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class CodeModel(SignIns signIns, SecondStep step, OwnSecondFactor second, Texts texts)
    : PageModel
{
    [BindProperty(SupportsGet = true, Name = "til")]
    public string? To { get; set; }

    [BindProperty]
    public CodeInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() =>
        await signIns.GetTwoFactorAuthenticationUserAsync() is null ? Restart() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIns.GetTwoFactorAuthenticationUserAsync() is not { } user)
            return Restart();
        if (!ModelState.IsValid)
            return Page();
        if (!await step.Accepts(user, Input.Code))
        {
            ModelState.AddModelError("Input.Code", texts["Secure_Code_Wrong"]);
            return Page();
        }
        var to = Url.OrHome(To, await Arrival.Roles(HttpContext, signIns, user));
        return LocalRedirect(await second.Shown(user, to));
    }

    private LocalRedirectResult Restart() => LocalRedirect("/konto/logg-inn");
}
