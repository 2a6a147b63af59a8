using System.Security.Claims;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.NoAccess;

/// <summary>I-21: the account is right, the page is for others; says what one can do.</summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    public string Home => RoleHomes.Of(User.FindAll(ClaimTypes.Role).Select(one => one.Value));

    public void OnGet() { }

    public void OnPost() { }
}
