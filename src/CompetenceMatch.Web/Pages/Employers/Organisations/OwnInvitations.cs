using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Organisations;

/// <summary>Invitations to the user's own address, once a mail has proved that it is theirs.</summary>
public sealed class OwnInvitations(CmDbContext database, Acting acting, TimeProvider time)
{
    /// <summary>Null where the address is not confirmed.</summary>
    public async Task<IReadOnlyList<Invitation>?> Open()
    {
        var user = await database.Users.SingleAsync(one => one.Id == acting.UserId);
        if (!user.EmailConfirmed)
            return null;
        var (address, now) = (Invitation.Normal(user.Email!), time.GetUtcNow().UtcDateTime);
        return await database
            .Invitations.Include(one => one.Organisation)
            .Where(one => one.Email == address && one.ExpiresAt > now)
            .OrderBy(one => one.CreatedAt)
            .ToListAsync();
    }
}
