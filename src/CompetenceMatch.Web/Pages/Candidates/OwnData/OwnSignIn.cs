using CompetenceMatch.Data;
using CompetenceMatch.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Candidates.OwnData;

/// <summary>What is kept about how a person signs in: names and times, never a secret.</summary>
public sealed class OwnSignIn(CmDbContext database, SignIns signIns, Passkeys passkeys)
{
    public async Task<object> Of(Guid? userId)
    {
        var user = await signIns.UserManager.FindByIdAsync($"{userId}");
        var keys = user is null ? [] : await passkeys.Of(user);
        return new
        {
            AuthenticatorApp = user?.CodeKey is not null,
            Passkeys = keys.Select(one => new { one.Name, one.CreatedAt }),
            RecoveryCodes = await database
                .RecoveryCodes.Where(one => one.UserId == userId)
                .Select(one => new { one.CreatedAt, one.UsedAt })
                .ToListAsync(),
            Sessions = await database
                .Sessions.Where(one => one.UserId == userId)
                .OrderBy(one => one.CreatedAt)
                .Select(one => new
                {
                    one.CreatedAt,
                    one.LastSeenAt,
                    one.EndedAt,
                    one.Browser,
                    one.System,
                })
                .ToListAsync(),
        };
    }
}
