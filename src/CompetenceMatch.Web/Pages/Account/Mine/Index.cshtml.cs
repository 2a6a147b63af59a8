using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Mine;

/// <summary>My account: how I sign in and in which language; the profile is elsewhere.</summary>
public sealed class IndexModel(SignIns signIns) : PageModel
{
    public User Account { get; private set; } = null!;
    public bool IsCandidate => User.IsInRole(RoleNames.Candidate);

    public async Task OnGetAsync() => Account = (await signIns.UserManager.GetUserAsync(User))!;
}
