using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Forgotten;

/// <summary>Asks for a mail with a link. The answer is the same whether the address is known or not (S-20).</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(CmDbContext database, SignIns signIns, AccountMails mails)
    : PageModel
{
    [BindProperty]
    public ForgottenInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var users = signIns.UserManager;
        if (await users.FindByEmailAsync(Input.Email!.Trim()) is { DisabledAt: null } user)
        {
            await mails.ResetPassword(user, () => users.GeneratePasswordResetTokenAsync(user));
            await database.SaveChangesAsync();
        }
        return LocalRedirect("/konto/glemt/sendt");
    }
}
