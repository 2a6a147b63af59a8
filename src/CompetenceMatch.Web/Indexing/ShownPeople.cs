using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Changes;

namespace CompetenceMatch.Web.Indexing;

/// <summary>
/// People whom lists showed lately, as they were read. Whatever decides who may see a person writes the change log, so
/// one question – is the log where the index is? – says the same as reading all of them again. The marks on their rows
/// are looked at each time nevertheless.
/// </summary>
public sealed class ShownPeople(TimeProvider time)
{
    private const int Most = 2_000;

    // A consent that somebody changed by hand is in no log.
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(1);

    private readonly Lock door = new();
    private readonly Dictionary<Guid, (ShownPerson Person, DateTimeOffset ReadAt)> kept = [];
    private long changes;

    /// <summary>These people as the database has them now; whoever cannot be read is left out.</summary>
    /// <param name="reached">The position that the index has reached, asked after the log's; -1 = there is no index.</param>
    internal async Task<IReadOnlyList<ShownPerson>> Read(
        CmDbContext database,
        IReadOnlyCollection<Guid> ids,
        Func<long> reached
    )
    {
        if (ids.Count == 0)
            return [];
        var before = Changes();
        var latest = await database.LatestPosition();
        var known = latest <= reached() ? await Unchanged(database, Known(ids)) : [];
        var rest = ids.Except(known.Select(one => one.Row.Id)).ToList();
        var rows = await database.ReadCandidates(rest, CancellationToken.None);
        var read = rows.Read.Select(row => new ShownPerson(row)).ToList();
        Keep(read, before);
        return [.. known, .. read];
    }

    /// <summary>For whoever applies the change log, before the index has it.</summary>
    public void Forget(IEnumerable<Guid> ids)
    {
        lock (door)
        {
            changes++;
            foreach (var id in ids)
                kept.Remove(id);
        }
    }

    public void ForgetAll()
    {
        lock (door)
        {
            changes++;
            kept.Clear();
        }
    }

    // What hides a person at once, whoever wrote it and by whatever means (P-02).
    private static async Task<List<ShownPerson>> Unchanged(
        CmDbContext database,
        List<ShownPerson> people
    )
    {
        if (people.Count == 0)
            return people;
        var marks = await database.ReadMarks(people.ConvertAll(one => one.Row.Id));
        return people.FindAll(one => marks.Contains(CandidateMarks.Of(one.Row)));
    }

    private long Changes()
    {
        lock (door)
            return changes;
    }

    private List<ShownPerson> Known(IReadOnlyCollection<Guid> ids)
    {
        var oldest = time.GetUtcNow() - longest;
        lock (door)
            return
            [
                .. ids.Where(id => kept.TryGetValue(id, out var one) && one.ReadAt >= oldest)
                    .Select(id => kept[id].Person),
            ];
    }

    // What was applied while they were read may be about them.
    private void Keep(IReadOnlyList<ShownPerson> people, long before)
    {
        var now = time.GetUtcNow();
        lock (door)
        {
            if (changes != before)
                return;
            if (kept.Count + people.Count > Most)
                kept.Clear();
            foreach (var one in people)
                kept[one.Row.Id] = (one, now);
        }
    }
}
