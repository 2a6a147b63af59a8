using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Access;

/// <summary>Checks what is typed after the password: the app's six digits or a code from the sheet.</summary>
public sealed class SecondStep(
    SignIns signIns,
    CodeKeys keys,
    RecoveryCodes codes,
    TimeProvider time
)
{
    /// <summary>Wrong guesses count as at sign-in.</summary>
    public async Task<bool> Accepts(User user, string? typed)
    {
        if (!await signIns.MaySignIn(user))
            return false;
        var users = signIns.UserManager;
        if (await IsFromApp(user, typed) || await codes.Use(user, typed))
        {
            await users.ResetAccessFailedCountAsync(user);
            return true;
        }
        await users.AccessFailedAsync(user);
        return false;
    }

    /// <summary>The first code proves that app and server share the secret; every other session ends.</summary>
    public async Task<bool> SetUp(User user, string hidden, string? typed)
    {
        if (
            keys.Read(user, hidden) is not { } secret
            || OneTimeCode.Accept(secret, typed, time.GetUtcNow(), null) is not { } step
        )
            return false;
        user.CodeKey = hidden;
        user.LastCodeStep = step;
        return (await signIns.UserManager.UpdateSecurityStampAsync(user)).Succeeded;
    }

    public async Task TakeAway(User user)
    {
        user.CodeKey = null;
        user.LastCodeStep = null;
        await signIns.UserManager.UpdateSecurityStampAsync(user);
    }

    private async Task<bool> IsFromApp(User user, string? typed)
    {
        if (
            keys.Read(user, user.CodeKey) is not { } secret
            || OneTimeCode.Accept(secret, typed, time.GetUtcNow(), user.LastCodeStep)
                is not { } step
        )
            return false;
        user.LastCodeStep = step;
        // Fails where somebody else used the same code in the meantime.
        return (await signIns.UserManager.UpdateAsync(user)).Succeeded;
    }
}
