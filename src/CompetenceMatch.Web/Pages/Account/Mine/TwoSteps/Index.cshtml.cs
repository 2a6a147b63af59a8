using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Mine.TwoSteps;

/// <summary>Where everyone is led who has shown only a password: shows the second factor, or starts to set one up.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(
    OwnSecondFactor second,
    SecondStep step,
    Passkeys passkeys,
    RecoveryCodes codes,
    Texts texts
) : PageModel
{
    private User user = null!;

    [BindProperty(SupportsGet = true, Name = "til")]
    public string? To { get; set; }

    [BindProperty]
    public CodeInput Input { get; set; } = new();

    public bool HasPasskey { get; private set; }
    public bool HasFactor { get; private set; }
    public bool HasCodes { get; private set; }
    public bool IsTeam => User.IsInRole(RoleNames.Welcome) || User.IsInRole(RoleNames.Admin);

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        if (second.IsShown)
        {
            context.Result = LocalRedirect(Back);
            return;
        }
        user = await second.Own();
        HasPasskey = (await passkeys.Of(user)).Count > 0;
        HasFactor = HasPasskey || user.CodeKey is not null;
        HasCodes = user.CodeKey is not null || await codes.Left(user) > 0;
        await next();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        if (!await step.Accepts(user, Input.Code))
        {
            ModelState.AddModelError("Input.Code", texts["Secure_Code_Wrong"]);
            return Page();
        }
        return LocalRedirect(await second.Shown(user, Back));
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? passkey)
    {
        ModelState.Clear();
        if ((await passkeys.Recognise(passkey))?.Id != user.Id)
        {
            ModelState.AddModelError("Input.Code", texts["Secure_Passkey_Failed"]);
            return Page();
        }
        return LocalRedirect(await second.Shown(user, Back));
    }

    private string Back => Url.OrAccount(To);
}
