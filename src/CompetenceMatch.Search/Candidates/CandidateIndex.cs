using System.Collections.Concurrent;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Columns;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// Who may be found, in memory. One writer at a time applies batches; readers work on the snapshot they
/// started with and are never blocked. It holds what it is given: only blind cards belong here.
/// </summary>
/// <param name="linker">Asked at each search: the vocabulary may have been imported anew.</param>
public sealed class CandidateIndex(
    Taxonomy taxonomy,
    Func<TitleLinker> linker,
    MatchWeights weights
)
{
    // A change must be seen in milliseconds: the writer itself merges no more people than that.
    private const int MergedAtOnce = 256;

    public CandidateIndex(Taxonomy taxonomy, TitleLinker linker, MatchWeights weights)
        : this(taxonomy, () => linker, weights) { }

    private readonly FacetSlots slots = new(taxonomy);
    private readonly SegmentMerging merging = new(taxonomy, new FacetSlots(taxonomy));
    private readonly WeightTables weightTables = new(weights);
    private readonly ConcurrentBag<SearchScratch> scratches = [];
    private readonly Lock writing = new();
    private volatile IndexSnapshot current = IndexSnapshot.Empty;

    public long Generation => current.Generation;

    public int Count => current.Count;

    /// <summary>Applies a batch as a whole: a search sees all of it or nothing. The last change of a person wins.</summary>
    public void Apply(IEnumerable<IndexChange> changes)
    {
        var last = new Dictionary<ProfileId, IndexChange>();
        foreach (var change in changes)
            last[change.Id] = change;
        var builder = new SegmentBuilder(taxonomy, slots);
        foreach (var (_, change) in last)
        {
            if (change.Profile is { } profile)
                builder.Add(profile, change.UpdatedAt);
        }

        var added = builder.Drafts.Count == 0 ? null : SegmentAssembly.Build(builder);
        lock (writing)
        {
            var segments = current.Without(last.Keys);
            if (added is not null)
                segments.Add(new LiveSegment(added));
            while (SegmentMerging.Due(segments, MergedAtOnce) is { } due)
            {
                LiveSegment[] parts = [due.Larger, due.Smaller];
                segments = SegmentMerging.Swap(segments, merging.Merge(parts), parts);
            }

            current = new IndexSnapshot(segments, current.Generation + 1);
        }
    }

    /// <summary>Merges once what the writer left, outside its way; for a worker that has time.</summary>
    /// <param name="most">Larger segments wait.</param>
    /// <returns>False if nothing was due.</returns>
    public bool Tidy(int most = int.MaxValue)
    {
        var before = current;
        LiveSegment[] parts =
            SegmentMerging.Due(before.Segments, most) is { } due ? [due.Larger, due.Smaller]
            : SegmentMerging.HalfEmpty(before.Segments, most) is { } sparse ? [sparse]
            : [];
        if (parts.Length == 0)
            return false;
        var merged = merging.Merge(parts);
        lock (writing)
            current = current with
            {
                Segments = SegmentMerging.Swap(current.Segments, merged, parts),
            };
        return true;
    }

    /// <summary>Takes everyone one by one, for <see cref="Replace"/>.</summary>
    public CandidateLoad NewLoad() => new(new SegmentBuilder(taxonomy, slots));

    /// <summary>Everyone anew, in one go: whoever is not among them is gone.</summary>
    public void Replace(CandidateLoad everyone)
    {
        ArgumentNullException.ThrowIfNull(everyone);
        var segment = everyone.Build();
        lock (writing)
            current = new IndexSnapshot(
                segment.Count == 0 ? [] : [new LiveSegment(segment)],
                current.Generation + 1
            );
    }

    /// <summary>Writes the index as it stands; searches go on meanwhile.</summary>
    /// <param name="position">Of the change log, up to which it has applied everything.</param>
    public void Save(Stream to, long position) =>
        SnapshotFile.Write(to, current, position, taxonomy);

    /// <summary>Takes over what <see cref="Save"/> wrote, without copying it: the memory must stay as it is.</summary>
    /// <returns>The position that was saved.</returns>
    /// <exception cref="FormatException">Damaged, of another version or of other tables: nothing has changed, build anew.</exception>
    public long Load(ReadOnlyMemory<byte> file)
    {
        var (segments, position) = SnapshotFile.Read(file, taxonomy);
        lock (writing)
            current = new IndexSnapshot(segments, current.Generation + 1);
        return position;
    }

    /// <summary>Reads every person's row once: no search that asks about everyone can be faster. For benchmarks.</summary>
    public long Scan()
    {
        var sum = 0L;
        foreach (var one in current.Segments)
        foreach (ref readonly var row in one.Segment.Rows.Span)
            sum += row.Available + row.Answers;
        return sum;
    }

    /// <summary>The blind card as it stands in the index; null = not findable.</summary>
    public Profile? Find(ProfileId id) => current.Find(id);

    /// <summary>Every blind card as the index stands now, in no order: for figures about many.</summary>
    public IEnumerable<Profile> Cards() => current.People().Select(one => one.Profile);

    /// <summary>One page with total, facets and, when nobody passes, advice; every hit explained.</summary>
    /// <param name="today">Decides recency in the score and the dates offered as facets.</param>
    /// <param name="withFacets">False where nobody is shown the counts.</param>
    public CandidateHits Search(CandidateQuery query, DateOnly today, bool withFacets = true) =>
        Run(query, today, search => search.Answer(withFacets));

    /// <summary>The same page as ids and scores alone, with the facets counted: what the engine itself takes.</summary>
    public CandidateRanks Rank(CandidateQuery query, DateOnly today) =>
        Run(query, today, search => search.Ranks());

    /// <summary>Everyone who passes, in ordinal order of ids and without scores: for alerts and counts.</summary>
    public IReadOnlyList<ProfileId> Ids(CandidateQuery query, DateOnly today) =>
        Run(query, today, search => search.Ids());

    /// <summary>
    /// Whom a query that is changed begins and ceases to find, both asked of the same people. Only they are named, so it
    /// costs two queries however many both find.
    /// </summary>
    public FoundChange Change(CandidateQuery before, CandidateQuery after, DateOnly today)
    {
        var snapshot = current;
        return FoundChange.Between(
            snapshot.Segments,
            Run(before, today, snapshot, search => search.Rows()),
            Run(after, today, snapshot, search => search.Rows())
        );
    }

    /// <summary>Words that people here have written and that begin so, with how many have; five people or more.</summary>
    public IReadOnlyList<(string Word, int Count)> Suggest(string prefix, int most) =>
        OwnWords.Split(prefix) is [.., var last]
            ? NearWords.Beginning(current.Segments, last, most)
            : [];

    private T Run<T>(CandidateQuery query, DateOnly today, Func<CandidateSearch, T> ask) =>
        Run(query, today, current, ask);

    private T Run<T>(
        CandidateQuery query,
        DateOnly today,
        IndexSnapshot snapshot,
        Func<CandidateSearch, T> ask
    )
    {
        var scratch = scratches.TryTake(out var used)
            ? used
            : new SearchScratch(taxonomy, weightTables, slots);
        var words = WordsMeaning.Of(query, linker());
        if (words.Asked.Length > 0)
            words = words.Corrected(snapshot.Closest);
        var knowledge = new SearchKnowledge(taxonomy, weights, slots, today);
        var answer = ask(new CandidateSearch(query, words, snapshot, knowledge, scratch));
        scratches.Add(scratch);
        return answer;
    }
}
