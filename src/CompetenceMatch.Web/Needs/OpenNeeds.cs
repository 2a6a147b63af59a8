using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Needs;

/// <summary>What an organisation is looking for now.</summary>
internal static class OpenNeeds
{
    /// <summary>Published and not run out, those that run out first at the top.</summary>
    public static IQueryable<StoredNeed> OpenNeedsOf(
        this CmDbContext database,
        Guid organisation,
        DateOnly today
    ) =>
        database
            .Needs.AsNoTracking()
            .Where(one =>
                one.OrganisationId == organisation
                && one.State == NeedState.Published
                && one.ExpiresOn >= today
            )
            .OrderBy(one => one.ExpiresOn)
            .ThenBy(one => one.Id);
}
