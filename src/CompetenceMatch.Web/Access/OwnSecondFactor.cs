using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Access;

/// <summary>What the signed-in person has beside the password, and whether this session has shown it.</summary>
public sealed class OwnSecondFactor(
    SignIns signIns,
    Passkeys passkeys,
    RecoveryCodes codes,
    IHttpContextAccessor accessor
)
{
    public bool IsShown => SecondFactor.IsShownBy(accessor.HttpContext!.User);

    public async Task<User> Own() =>
        (await signIns.UserManager.GetUserAsync(accessor.HttpContext!.User))!;

    /// <summary>There is one and it was not shown: else a stolen password could add a second one of the thief's.</summary>
    public async Task<bool> IsOwed()
    {
        if (IsShown)
            return false;
        var user = await Own();
        return user.CodeKey is not null || (await passkeys.Of(user)).Count > 0;
    }

    /// <summary>After something new was set up; leads to the sheet of codes until there are enough of them.</summary>
    /// <param name="to">A local address.</param>
    public async Task<string> Shown(User user, string to)
    {
        await signIns.SignInFully(user);
        return await codes.Left(user) < RecoveryCodes.Fewest
            ? $"/konto/koder?til={Uri.EscapeDataString(to)}"
            : to;
    }

    /// <summary>The same session after the account's stamp has changed.</summary>
    public Task Keep(User user) => signIns.RefreshSignInAsync(user);
}
