using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Mine.OwnPasskeys;

public sealed class RenameModel(OwnSecondFactor second, Passkeys passkeys) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public NameInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        var all = await passkeys.Of(await second.Own());
        if (all.FirstOrDefault(one => Passkeys.KeyOf(one) == Key) is not { } known)
            return NotFound();
        Input.Name = known.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var user = await second.Own();
        if (!(await passkeys.Of(user)).Any(one => Passkeys.KeyOf(one) == Key))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        await passkeys.Rename(user, Key, Input.Name!.Trim());
        TempData["Notice"] = "Secure_Passkeys_Renamed";
        return LocalRedirect("/konto/passnokler");
    }
}
