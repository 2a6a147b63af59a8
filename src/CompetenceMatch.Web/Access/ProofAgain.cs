using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Access;

/// <summary>Asks for password or passkey once more before data leave or end, or the ways to sign in change.</summary>
public sealed class ProofAgain(
    UserManager<User> users,
    Acting acting,
    Passkeys passkeys,
    Sessions sessions,
    IHttpContextAccessor accessor,
    TimeProvider time
)
{
    /// <summary>How long a proof holds for pages that change the ways to sign in.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public async Task<AskedAgain> Asks()
    {
        var user = await Own();
        return new AskedAgain(
            await users.HasPasswordAsync(user),
            (await passkeys.Of(user)).Count > 0
        );
    }

    /// <summary>Wrong guesses count as at sign-in, so a borrowed screen gives no free tries.</summary>
    public async Task<bool> IsRight(ProofInput given)
    {
        var user = await Own();
        if (!(await Asks()).Anything)
            return true;
        if (!await Shows(user, given))
            return false;
        await sessions.Prove(accessor.HttpContext!.User);
        return true;
    }

    public async Task<bool> IsFresh() =>
        await sessions.ProvenAt(accessor.HttpContext!.User) > time.UtcNow() - Fresh
        || !(await Asks()).Anything;

    private async Task<bool> Shows(User user, ProofInput given)
    {
        if (await users.IsLockedOutAsync(user))
            return false;
        if (!string.IsNullOrEmpty(given.Passkey))
            return (await passkeys.Recognise(given.Passkey))?.Id == user.Id;
        if (given.Password is { } password && await users.CheckPasswordAsync(user, password))
            return true;
        await users.AccessFailedAsync(user);
        return false;
    }

    private async Task<User> Own() => (await users.FindByIdAsync($"{acting.UserId}"))!;
}
