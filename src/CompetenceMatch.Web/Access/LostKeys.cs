using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Access;

/// <summary>Takes every second factor from an account whose owner lost them all; the password alone then leads to new ones.</summary>
public sealed class LostKeys(SecondStep step, Passkeys passkeys, RecoveryCodes codes)
{
    public async Task Forget(User user)
    {
        foreach (var one in await passkeys.Of(user))
            await passkeys.Remove(user, Passkeys.KeyOf(one));
        await codes.Forget(user);
        // Last: it ends every session too.
        await step.TakeAway(user);
    }
}
