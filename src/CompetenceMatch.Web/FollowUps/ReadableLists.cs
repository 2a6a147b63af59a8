using System.Linq.Expressions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Web.Indexing;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>A team's lists without the people whose profile cannot be read: they are logged once, and the page names them.</summary>
public sealed class ReadableLists(CmDbContext database, Quarantine quarantine)
{
    private readonly SortedSet<string> unreadable = new(StringComparer.Ordinal);

    /// <summary>Codes of those who are left out of what was read for this page.</summary>
    public IReadOnlyCollection<string> Unreadable => unreadable;

    /// <param name="rows">Only what the team may see.</param>
    public async Task<IReadOnlyList<T>> Read<T>(
        IQueryable<T> rows,
        Expression<Func<T, Guid>> candidate
    )
    {
        var (read, wrong) = await database.ReadReadable(rows, candidate);
        if (wrong.Count == 0)
            return read;
        foreach (var (id, fault) in wrong)
            quarantine.Put(id, fault);
        var ids = wrong.Select(one => one.Id).ToList();
        unreadable.UnionWith(
            await database
                .Candidates.Where(one => ids.Contains(one.Id))
                .Select(one => one.PublicCode)
                .ToListAsync()
        );
        return read;
    }
}
