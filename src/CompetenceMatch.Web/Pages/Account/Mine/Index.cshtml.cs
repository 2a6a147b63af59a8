using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CompetenceMatch.Web.Pages.Account.Mine;

/// <summary>My account: how I sign in and in which language; the profile is elsewhere.</summary>
public sealed class IndexModel(
    SignIns signIns,
    Passkeys passkeys,
    RecoveryCodes codes,
    Sessions sessions
) : PageModel
{
    public User Account { get; private set; } = null!;
    public int PasskeyCount { get; private set; }
    public int CodesLeft { get; private set; }
    public int DeviceCount { get; private set; }
    public bool IsTeam => User.IsInRole(RoleNames.Welcome);
    public bool IsCandidate => User.IsInRole(RoleNames.Candidate);

    /// <summary>Whoever can lose a phone needs a way back in.</summary>
    public bool NeedsCodes =>
        CodesLeft < RecoveryCodes.Fewest && (PasskeyCount > 0 || Account.CodeKey is not null);

    public async Task OnGetAsync()
    {
        Account = (await signIns.UserManager.GetUserAsync(User))!;
        PasskeyCount = (await passkeys.Of(Account)).Count;
        CodesLeft = await codes.Left(Account);
        DeviceCount = (await sessions.Living(Account)).Count;
    }
}
