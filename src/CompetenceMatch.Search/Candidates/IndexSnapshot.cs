using System.Collections.Immutable;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// The index at one moment, never changed: a large base with its dead rows marked, and the rows since.
/// A reader that holds one is never disturbed by the writer.
/// </summary>
internal sealed class IndexSnapshot
{
    private const int SmallestMerge = 1024;

    public static readonly IndexSnapshot Empty = new(
        [],
        new Dictionary<string, int>(StringComparer.Ordinal),
        [],
        ImmutableDictionary.Create<string, CandidateDocument>(StringComparer.Ordinal),
        0
    );

    private readonly CandidateDocument[] rows;
    private readonly Dictionary<string, int> rowOf;
    private readonly bool[] dead;
    private readonly ImmutableDictionary<string, CandidateDocument> delta;

    private IndexSnapshot(
        CandidateDocument[] rows,
        Dictionary<string, int> rowOf,
        bool[] dead,
        ImmutableDictionary<string, CandidateDocument> delta,
        long generation
    )
    {
        this.rows = rows;
        this.rowOf = rowOf;
        this.dead = dead;
        this.delta = delta;
        Generation = generation;
        Count = rows.Length - dead.Count(d => d) + delta.Count;
    }

    /// <summary>Grows by one with every applied batch.</summary>
    public long Generation { get; }
    public int Count { get; }

    public IEnumerable<CandidateDocument> Documents
    {
        get
        {
            for (var row = 0; row < rows.Length; row++)
            {
                if (!dead[row])
                    yield return rows[row];
            }

            foreach (var (_, document) in delta)
                yield return document;
        }
    }

    public CandidateDocument? Find(string id) =>
        delta.TryGetValue(id, out var recent) ? recent
        : rowOf.TryGetValue(id, out var row) && !dead[row] ? rows[row]
        : null;

    /// <summary>The snapshot after a batch; null documents are removals, the last change of an id wins.</summary>
    public IndexSnapshot After(IEnumerable<(string Id, CandidateDocument? Document)> changes)
    {
        var nextDead = (bool[])dead.Clone();
        var nextDelta = delta.ToBuilder();
        foreach (var (id, document) in changes)
        {
            if (rowOf.TryGetValue(id, out var row))
                nextDead[row] = true;
            if (document is null)
                nextDelta.Remove(id);
            else
                nextDelta[id] = document;
        }

        var next = new IndexSnapshot(
            rows,
            rowOf,
            nextDead,
            nextDelta.ToImmutable(),
            Generation + 1
        );
        return nextDelta.Count > Math.Max(SmallestMerge, rows.Length / 8) ? next.Merged() : next;
    }

    private IndexSnapshot Merged()
    {
        var all = Documents.ToArray();
        var ids = new Dictionary<string, int>(all.Length, StringComparer.Ordinal);
        for (var row = 0; row < all.Length; row++)
            ids.Add(all[row].Profile.Id.Value, row);
        return new IndexSnapshot(all, ids, new bool[all.Length], Empty.delta, Generation);
    }
}
