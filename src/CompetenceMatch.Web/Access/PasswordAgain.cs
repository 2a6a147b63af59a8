using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Access;

/// <summary>Asks for the password once more before data leave or end; people of the demo have none.</summary>
public sealed class PasswordAgain(UserManager<User> users, Acting acting)
{
    public async Task<bool> IsAsked() => await users.HasPasswordAsync(await Own());

    /// <summary>Wrong guesses count as at sign-in, so a borrowed screen gives no free tries.</summary>
    public async Task<bool> IsRight(string? password)
    {
        var user = await Own();
        if (!await users.HasPasswordAsync(user))
            return true;
        if (await users.IsLockedOutAsync(user))
            return false;
        if (password is not null && await users.CheckPasswordAsync(user, password))
            return true;
        await users.AccessFailedAsync(user);
        return false;
    }

    private async Task<User> Own() => (await users.FindByIdAsync($"{acting.UserId}"))!;
}
