using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Candidates;

/// <summary>
/// Draws again for a new candidate whose public code somebody has: at a million people that happens to a few dozen. The
/// unique index stays for two who save at the same moment.
/// </summary>
internal static class FreeCodes
{
    public static async Task Give(CmDbContext database, CancellationToken stop)
    {
        var added = database
            .ChangeTracker.Entries<Candidate>()
            .Where(entry => entry.State == EntityState.Added)
            .Select(entry => entry.Entity)
            .ToList();
        var ours = new HashSet<string>(StringComparer.Ordinal);
        while (added.Count > 0)
        {
            var codes = added.ConvertAll(one => one.PublicCode);
            var taken = await database
                .Candidates.Where(one => codes.Contains(one.PublicCode))
                .Select(one => one.PublicCode)
                .ToListAsync(stop);
            added = added.FindAll(one =>
                taken.Contains(one.PublicCode) || !ours.Add(one.PublicCode)
            );
            added.ForEach(one => one.PublicCode = PublicCode.New());
        }
    }
}
