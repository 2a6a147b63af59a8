using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Mine.RecoverySheet;

/// <summary>Shown in the answer to the button and never again, so they are rendered without a redirect.</summary>
[ChangesSignIn]
public sealed class IndexModel(OwnSecondFactor second, RecoveryCodes codes) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "til")]
    public string? To { get; set; }

    public string? Email { get; private set; }
    public int Left { get; private set; }
    public IReadOnlyList<string> Fresh { get; private set; } = [];
    public string Back => Url.OrAccount(To);

    public async Task OnGetAsync() => Left = await codes.Left(await second.Own());

    public async Task OnPostAsync()
    {
        var user = await second.Own();
        Email = user.Email;
        Fresh = await codes.Make(user);
    }
}
