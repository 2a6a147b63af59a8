using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.SignIn;

/// <summary>E-mail and password, or a passkey. Whatever is wrong, the answer is the same (S-20).</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(SignIns signIns, Passkeys passkeys, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "til")]
    public string? To { get; set; }

    [BindProperty]
    public SignInInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var (user, needsCode) = await signIns.Try(Input.Email!.Trim(), Input.Password!);
        if (user is null)
            return Wrong("Account_SignIn_Wrong");
        if (needsCode)
            return RedirectToPage("Code", new { til = To });
        return await Arrive(user);
    }

    /// <summary>For any key of ours: says nothing about who has one.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await passkeys.AskFor(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? passkey)
    {
        ModelState.Clear();
        if (await passkeys.Recognise(passkey) is not { } user)
            return Wrong("Secure_SignIn_PasskeyWrong");
        await signIns.SignInFully(user);
        return await Arrive(user);
    }

    private PageResult Wrong(string key)
    {
        ModelState.AddModelError("Input.Email", texts[key]);
        return Page();
    }

    private async Task<IActionResult> Arrive(User user) =>
        LocalRedirect(Url.OrHome(To, await Arrival.Roles(HttpContext, signIns, user)));
}
