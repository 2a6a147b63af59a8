using System.Runtime.CompilerServices;
using System.Text.Json;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Candidates;

/// <summary>Reads many candidates so that a row nobody can read costs only itself.</summary>
public static class CandidateReading
{
    private const int Batch = 500;

    /// <summary>These, as far as they are there.</summary>
    public static async Task<CandidateRows> ReadCandidates(
        this CmDbContext database,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    ) =>
        ids.Count == 0
            ? new CandidateRows([], [])
            : await Read(database.Candidates.Where(one => ids.Contains(one.Id)), stop);

    /// <summary>Everyone, in the order of ids and a batch in memory at a time.</summary>
    public static async IAsyncEnumerable<CandidateRows> ReadAllCandidates(
        this CmDbContext database,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var rest = database.Candidates.OrderBy(one => one.Id);
        var next = rest.Take(Batch);
        while (await Read(next, stop) is { Read: var read, Unreadable: var unreadable } rows)
        {
            if (read.Count + unreadable.Count == 0)
                yield break;
            yield return rows;
            if (read.Count + unreadable.Count < Batch)
                yield break;
            // As the database orders them, which is not how .NET does.
            var last = unreadable.Count == 0 ? read[^1].Id : await next.MaxId(stop);
            next = rest.Where(one => one.Id.CompareTo(last) > 0).Take(Batch);
        }
    }

    private static async Task<CandidateRows> Read(
        IQueryable<Candidate> some,
        CancellationToken stop
    )
    {
        try
        {
            return new(await Load(some, stop), []);
        }
        catch (Exception wrong) when (IsOfTheRow(wrong)) { }

        var ids = await some.Select(one => one.Id).ToListAsync(stop);
        var read = new List<Candidate>(ids.Count);
        var unreadable = new List<(Guid, Exception)>();
        foreach (var id in ids)
        {
            try
            {
                read.AddRange(await Load(some.Where(one => one.Id == id), stop));
            }
            catch (Exception wrong) when (IsOfTheRow(wrong))
            {
                unreadable.Add((id, wrong));
            }
        }

        return new(read, unreadable);
    }

    private static Task<List<Candidate>> Load(IQueryable<Candidate> some, CancellationToken stop) =>
        some.AsNoTracking().WithStanding().AsSplitQuery().ToListAsync(stop);

    private static Task<Guid> MaxId(this IQueryable<Candidate> batch, CancellationToken stop) =>
        batch.Select(one => one.Id).OrderBy(id => id).LastAsync(stop);

    // What conversions throw at a value that is none; a database that does not answer throws something else.
    private static bool IsOfTheRow(Exception wrong) =>
        wrong
            is FormatException
                or ArgumentException
                or InvalidCastException
                or OverflowException
                or JsonException
                or InvalidOperationException { InnerException: null };
}
