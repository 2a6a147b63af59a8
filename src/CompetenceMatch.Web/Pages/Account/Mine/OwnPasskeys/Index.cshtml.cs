using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Mine.OwnPasskeys;

[ChangesSignIn(OnlyPosts = true)]
public sealed class IndexModel(OwnSecondFactor second, Passkeys passkeys) : PageModel
{
    public IReadOnlyList<UserPasskeyInfo> All { get; private set; } = [];

    public async Task OnGetAsync() => All = await passkeys.Of(await second.Own());

    public async Task<IActionResult> OnPostRemoveAsync(string? key)
    {
        if (key is null || !await passkeys.Remove(await second.Own(), key))
            return NotFound();
        TempData["Notice"] = "Secure_Passkeys_Removed";
        return LocalRedirect("/konto/passnokler");
    }
}
