using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Organisations;

/// <summary>Who belongs to an organisation. Somebody is always in charge.</summary>
public static class MembershipMoves
{
    /// <summary>Lets somebody in, whatever stood there before; the caller saves.</summary>
    public static async Task Admit(
        this CmDbContext database,
        Guid organisationId,
        Guid userId,
        CancellationToken cancellationToken = default
    )
    {
        var membership = await database.Memberships.FindAsync(
            [organisationId, userId],
            cancellationToken
        );
        if (membership is null)
        {
            membership = new Membership { OrganisationId = organisationId, UserId = userId };
            database.Memberships.Add(membership);
        }

        if (membership.State != MembershipState.Active)
        {
            membership.Role = MembershipRole.Member;
            membership.State = MembershipState.Active;
        }
    }

    /// <summary>Ends a membership at once.</summary>
    /// <returns>False, with nothing changed, for the last one in charge.</returns>
    public static async Task<bool> EndMembership(
        this CmDbContext database,
        Guid organisationId,
        Guid userId,
        CancellationToken cancellationToken = default
    )
    {
        await using var transaction = await database.Database.BeginTransactionAsync(
            cancellationToken
        );
        await LockOrganisation(database, organisationId, cancellationToken);
        var owners = await database
            .Memberships.Where(one =>
                one.OrganisationId == organisationId
                && one.Role == MembershipRole.Owner
                && one.State == MembershipState.Active
            )
            .Select(one => one.UserId)
            .ToListAsync(cancellationToken);
        if (owners is [var last] && last == userId)
        {
            return false;
        }

        await database
            .Memberships.Where(one => one.OrganisationId == organisationId && one.UserId == userId)
            .ExecuteUpdateAsync(
                row => row.SetProperty(one => one.State, MembershipState.Ended),
                cancellationToken
            );
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    // Two in charge who end each other at the same moment would leave nobody.
    private static Task LockOrganisation(
        CmDbContext database,
        Guid organisationId,
        CancellationToken cancellationToken
    ) =>
        database
            .Organisations.Where(one => one.Id == organisationId)
            .ExecuteUpdateAsync(
                row => row.SetProperty(one => one.Name, one => one.Name),
                cancellationToken
            );
}
