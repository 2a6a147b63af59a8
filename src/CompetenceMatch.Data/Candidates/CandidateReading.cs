using System.Runtime.CompilerServices;
using System.Text.Json;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Candidates;

/// <summary>Reads many candidates so that a row nobody can read costs only itself.</summary>
public static class CandidateReading
{
    private const int Batch = 500;

    /// <summary>These, as far as they are there; of a user only whether the account is closed.</summary>
    public static async Task<CandidateRows> ReadCandidates(
        this CmDbContext database,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    ) =>
        ids.Count == 0
            ? new CandidateRows([], [])
            : await database.Read(
                database.Candidates.Where(one => ids.Contains(one.Id)),
                () => database.LoadThese(ids, stop),
                stop
            );

    /// <summary>The marks of these, as far as they are there.</summary>
    public static Task<HashSet<CandidateMarks>> ReadMarks(
        this CmDbContext database,
        IReadOnlyCollection<Guid> ids
    ) =>
        database
            .Candidates.Where(one => ids.Contains(one.Id))
            .Select(CandidateMarks.Read)
            .ToHashSetAsync();

    /// <summary>Everyone, in the order of ids and a batch in memory at a time; of a user only whether the account is closed.</summary>
    public static async IAsyncEnumerable<CandidateRows> ReadAllCandidates(
        this CmDbContext database,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var rest = database.Candidates.OrderBy(one => one.Id);
        var next = rest.Take(Batch);
        while (
            await database.Read(next, () => database.LoadRange(next, stop), stop)
                is { Read: var read, Unreadable: var unreadable } rows
        )
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
        this CmDbContext database,
        IQueryable<Candidate> some,
        Func<Task<List<Candidate>>> load,
        CancellationToken stop
    )
    {
        try
        {
            return new(await load(), []);
        }
        catch (Exception wrong) when (IsOfTheRow(wrong)) { }

        var ids = await some.Select(one => one.Id).ToListAsync(stop);
        var read = new List<Candidate>(ids.Count);
        var unreadable = new List<(Guid, Exception)>();
        foreach (var id in ids)
        {
            try
            {
                read.AddRange(await database.LoadThese([id], stop));
            }
            catch (Exception wrong) when (IsOfTheRow(wrong))
            {
                unreadable.Add((id, wrong));
            }
        }

        return new(read, unreadable);
    }

    private static async Task<List<Candidate>> LoadThese(
        this CmDbContext database,
        IReadOnlyCollection<Guid> ids,
        CancellationToken stop
    )
    {
        var these = database.Candidates.Where(one => ids.Contains(one.Id));
        return await Complete(
            await these.AsNoTracking().ToListAsync(stop),
            these,
            database.ContactDetails.Where(one => ids.Contains(one.CandidateId)),
            database.Consents.Where(one => ids.Contains(one.CandidateId)),
            stop
        );
    }

    private static async Task<List<Candidate>> LoadRange(
        this CmDbContext database,
        IQueryable<Candidate> range,
        CancellationToken stop
    )
    {
        var candidates = await range.AsNoTracking().ToListAsync(stop);
        if (candidates.Count == 0)
            return candidates;
        var (first, last) = (candidates[0].Id, candidates[^1].Id);
        return await Complete(
            candidates,
            database
                .Candidates.Where(one => one.Id.CompareTo(first) >= 0)
                .Where(one => one.Id.CompareTo(last) <= 0),
            database
                .ContactDetails.Where(one => one.CandidateId.CompareTo(first) >= 0)
                .Where(one => one.CandidateId.CompareTo(last) <= 0),
            database
                .Consents.Where(one => one.CandidateId.CompareTo(first) >= 0)
                .Where(one => one.CandidateId.CompareTo(last) <= 0),
            stop
        );
    }

    // Joined and matched up by EF this costs three times as much, which every page of hits feels.
    private static async Task<List<Candidate>> Complete(
        List<Candidate> candidates,
        IQueryable<Candidate> same,
        IQueryable<ContactDetails> theirContacts,
        IQueryable<Consent> theirConsents,
        CancellationToken stop
    )
    {
        var contacts = await theirContacts
            .AsNoTracking()
            .ToDictionaryAsync(one => one.CandidateId, stop);
        var users = await same.Where(one => one.User != null)
            .Select(one => new User { Id = one.User!.Id, DisabledAt = one.User.DisabledAt })
            .ToDictionaryAsync(one => one.Id, stop);
        var consents = await theirConsents.AsNoTracking().ToListAsync(stop);
        var given = consents.ToLookup(one => one.CandidateId);
        foreach (var candidate in candidates)
        {
            candidate.Contact = contacts.GetValueOrDefault(candidate.Id);
            candidate.User = candidate.UserId is { } user ? users.GetValueOrDefault(user) : null;
            candidate.Consents.AddRange(given[candidate.Id]);
        }

        return candidates;
    }

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
