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
            : await Read(
                database.Candidates.Where(one => ids.Contains(one.Id)),
                some =>
                    Load(
                        some,
                        database.ContactDetails.Where(one => ids.Contains(one.CandidateId)),
                        database.Consents.Where(one => ids.Contains(one.CandidateId)),
                        stop
                    ),
                stop
            );

    /// <summary>The marks of these, as far as they are there.</summary>
    public static Task<HashSet<CandidateMarks>> ReadMarks(
        this CmDbContext database,
        IReadOnlyCollection<Guid> ids
    ) =>
        database
            .Candidates.Where(one => ids.Contains(one.Id))
            .Select(one => new CandidateMarks(
                one.Id,
                one.Version,
                one.ProtectedAnswer,
                one.FlaggedProtected,
                one.AnswersCheckedAt,
                one.LastConfirmedAt,
                one.PausedAt,
                one.WithdrawnAt,
                one.DeletionRequestedAt,
                one.ErasedAt,
                one.User!.DisabledAt
            ))
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
            await Read(next, some => database.LoadRange(some, stop), stop)
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
        IQueryable<Candidate> some,
        Func<IQueryable<Candidate>, Task<List<Candidate>>> load,
        CancellationToken stop
    )
    {
        try
        {
            return new(await load(some), []);
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

    private static async Task<List<Candidate>> LoadRange(
        this CmDbContext database,
        IQueryable<Candidate> range,
        CancellationToken stop
    )
    {
        var ids = await range.Select(one => one.Id).ToListAsync(stop);
        if (ids.Count == 0)
            return [];
        var (first, last) = (ids[0], ids[^1]);
        return await Load(
            database
                .Candidates.Where(one => one.Id.CompareTo(first) >= 0)
                .Where(one => one.Id.CompareTo(last) <= 0)
                .OrderBy(one => one.Id),
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
    private static async Task<List<Candidate>> Load(
        IQueryable<Candidate> some,
        IQueryable<ContactDetails> theirContacts,
        IQueryable<Consent> theirConsents,
        CancellationToken stop
    )
    {
        var candidates = await some.AsNoTracking().ToListAsync(stop);
        var contacts = await theirContacts
            .AsNoTracking()
            .ToDictionaryAsync(one => one.CandidateId, stop);
        var users = await some.Where(one => one.User != null)
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
