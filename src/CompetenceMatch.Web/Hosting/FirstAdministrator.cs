using System.Security.Cryptography;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;

namespace CompetenceMatch.Web.Hosting;

/// <summary>An empty installation gets one administrator whose password is printed once and stored nowhere.</summary>
internal static class FirstAdministrator
{
    private const string Email = "admin@localhost";

    public static async Task<string?> CreateIfNone(IServiceProvider services)
    {
        if (services.GetRequiredService<Settings>().Demo.Enabled)
            return null;
        var users = services.GetRequiredService<UserManager<User>>();
        if ((await users.GetUsersInRoleAsync(RoleNames.Admin)).Count > 0)
            return null;
        var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var user = new User
        {
            UserName = Email,
            Email = Email,
            EmailConfirmed = true,
            CreatedAt = now,
        };
        var made = await users.CreateAsync(user, password);
        if (!made.Succeeded)
            throw new StartupException($"The first administrator could not be made: {made}");
        await users.AddToRoleAsync(user, RoleNames.Admin);
        return $"{Email} / {password} (shown only now; change it after you sign in)";
    }
}
