using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Mine.AskAgain;

/// <summary>Password or passkey once more; the proof then holds for ten minutes.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(
    ProofAgain proof,
    Passkeys passkeys,
    OwnSecondFactor second,
    Texts texts
) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "til")]
    public string? To { get; set; }

    [BindProperty]
    public ProofInput Input { get; set; } = new();

    public AskedAgain Asked { get; private set; } = new(false, false);

    public async Task OnGetAsync() => Asked = await proof.Asks();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await proof.IsRight(Input))
            return LocalRedirect(Url.OrAccount(To));
        Asked = await proof.Asks();
        ModelState.AddModelError("Input.Password", texts["Secure_Proof_Wrong"]);
        return Page();
    }

    /// <summary>For the keys of the signed-in person, here and in every form that asks again.</summary>
    public async Task<IActionResult> OnPostOptionsAsync() =>
        Content(await passkeys.AskFor(await second.Own()), "application/json");
}
