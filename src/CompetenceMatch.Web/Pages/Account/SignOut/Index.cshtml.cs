using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.SignOut;

/// <summary>S-19, S-31: signs out everywhere and asks the browser to forget what it showed.</summary>
public sealed class IndexModel(SignIns signIns) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await signIns.SignOutEverywhere(User);
        // Not cookies: the language a person chose must outlive the session.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        TempData["Notice"] = "Account_SignOut_Done";
        return LocalRedirect("/");
    }
}
