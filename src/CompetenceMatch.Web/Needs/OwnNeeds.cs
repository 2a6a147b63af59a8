using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Needs;

/// <summary>The needs of the user's organisations, and no others.</summary>
public sealed class OwnNeeds(CmDbContext database, Acting acting)
{
    /// <summary>Null both where there is no such need and where it is somebody else's, so that a page cannot tell (S-03).</summary>
    public async Task<StoredNeed?> Find(Guid id)
    {
        var need = await database
            .Needs.Include(one => one.Organisation)
            .FirstOrDefaultAsync(one => one.Id == id);
        return need is not null && await acting.ActFor(need.OrganisationId) ? need : null;
    }
}
