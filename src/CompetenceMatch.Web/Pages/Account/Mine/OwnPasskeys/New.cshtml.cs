using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Mine.OwnPasskeys;

[ChangesSignIn]
public sealed class NewModel(OwnSecondFactor second, Passkeys passkeys, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "til")]
    public string? To { get; set; }

    [BindProperty]
    public NameInput Input { get; set; } = new();

    public void OnGet()
    {
        var (browser, system) = DeviceWords.Of(Request.Headers.UserAgent);
        Input.Name = system ?? browser;
    }

    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await passkeys.AskForNew(await second.Own()), "application/json");

    public async Task<IActionResult> OnPostAsync(string? passkey)
    {
        if (!ModelState.IsValid)
            return Page();
        var user = await second.Own();
        if (!await passkeys.Add(user, passkey, Input.Name!.Trim()))
        {
            ModelState.AddModelError("Input.Name", texts["Secure_Passkey_Failed"]);
            return Page();
        }
        TempData["Notice"] = "Secure_Passkeys_Added";
        return LocalRedirect(
            await second.Shown(user, To is null ? "/konto/passnokler" : Url.OrAccount(To))
        );
    }
}
