using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data;

/// <summary>
/// What nearly every request asks, translated once. One for each application, because a translation belongs to one
/// database's model.
/// </summary>
public sealed class CompiledQueries
{
    /// <summary>Whose session it is; null once it is ended or the account is closed.</summary>
    public Func<CmDbContext, Guid, Task<SignedIn?>> SignedIn { get; } =
        EF.CompileAsyncQuery(
            (CmDbContext database, Guid id) =>
                database
                    .Sessions.Where(session => session.Id == id && session.EndedAt == null)
                    .Join(
                        database.Users.Where(user => user.DisabledAt == null),
                        session => session.UserId,
                        user => user.Id,
                        (session, user) =>
                            new SignedIn(
                                session.Id,
                                session.LastSeenAt,
                                user.Id,
                                user.UserName,
                                user.Email,
                                user.EmailConfirmed,
                                user.SecurityStamp,
                                database
                                    .UserRoles.Where(one => one.UserId == user.Id)
                                    .Join(
                                        database.Roles,
                                        one => one.RoleId,
                                        role => role.Id,
                                        (_, role) => role.Name!
                                    )
                                    .ToList()
                            )
                    )
                    .SingleOrDefault()
        );

    /// <summary>A user's memberships that are not ended, oldest first, with their organisations.</summary>
    public Func<CmDbContext, Guid, IAsyncEnumerable<Membership>> Memberships { get; } =
        EF.CompileAsyncQuery<CmDbContext, Guid, Membership>(
            (CmDbContext database, Guid user) =>
                database
                    .Memberships.Include(one => one.Organisation)
                    .Where(one => one.UserId == user && one.State != MembershipState.Ended)
                    .OrderBy(one => one.CreatedAt)
        );

    /// <summary>An organisation's published needs, the last changed first.</summary>
    public Func<CmDbContext, Guid, IAsyncEnumerable<StoredNeed>> PublishedNeeds { get; } =
        EF.CompileAsyncQuery<CmDbContext, Guid, StoredNeed>(
            (CmDbContext database, Guid organisation) =>
                database
                    .Needs.AsNoTracking()
                    .Where(one =>
                        one.OrganisationId == organisation && one.State == NeedState.Published
                    )
                    .OrderByDescending(one => one.UpdatedAt)
        );
}
