using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CompetenceMatch.Web.Pages.Account.Register;

/// <summary>A new account. A new address goes on at once; a taken one gets the words of "check your mail".</summary>
[EnableRateLimiting(RateLimits.SignIn)]
public sealed class IndexModel(
    CmDbContext database,
    SignIns signIns,
    AccountMails mails,
    TimeProvider time
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Who { get; set; }

    [BindProperty]
    public RegisterInput Input { get; set; } = new();

    public IActionResult OnGet() => Known() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Who is null || !Known())
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var employer = Who == "arbeidsgiver";
        var made = await new NewAccount(database, signIns, mails, time).Make(
            Input.Email!.Trim(),
            Input.Password!,
            employer ? RoleNames.Employer : RoleNames.Candidate
        );
        return LocalRedirect(
            made is null ? "/konto/registrer/sjekk-e-post"
            : employer ? "/arbeidsgiver/virksomhet"
            : "/kandidat/registrer"
        );
    }

    private bool Known() => Who is null or "kandidat" or "arbeidsgiver";
}
