using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.SignIn;

/// <summary>E-mail and password. Whatever is wrong, the answer is the same (S-20).</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(SignIns signIns, Texts texts) : PageModel
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
        var user = await signIns.Try(Input.Email!.Trim(), Input.Password!);
        if (user is null)
        {
            ModelState.AddModelError("Input.Email", texts["Account_SignIn_Wrong"]);
            return Page();
        }
        if (!LanguageChoice.IsChosen(HttpContext) && Language.Find(user.Language) is { } language)
            LanguageChoice.Remember(HttpContext, language);
        var roles = await signIns.UserManager.GetRolesAsync(user);
        return LocalRedirect(Url.OrHome(To, roles));
    }
}
