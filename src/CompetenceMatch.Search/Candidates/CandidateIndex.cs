using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
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
    public CandidateIndex(Taxonomy taxonomy, TitleLinker linker, MatchWeights weights)
        : this(taxonomy, () => linker, weights) { }

    private readonly FacetSlots slots = new(taxonomy);
    private readonly Lock writing = new();
    private volatile IndexSnapshot current = IndexSnapshot.Empty;

    public long Generation => current.Generation;

    public int Count => current.Count;

    /// <summary>Applies a batch as a whole: a search sees all of it or nothing.</summary>
    public void Apply(IEnumerable<IndexChange> changes)
    {
        var documents = changes
            .Select(c =>
                (
                    c.Id.Value,
                    c.Profile is null
                        ? null
                        : new CandidateDocument(c.Profile, c.UpdatedAt, taxonomy, slots)
                )
            )
            .ToArray();
        lock (writing)
            current = current.After(documents);
    }

    /// <summary>The blind card as it stands in the index; null = not findable.</summary>
    public Profile? Find(ProfileId id) => current.Find(id.Value)?.Profile;

    /// <summary>Every blind card as the index stands now, in no order: for figures about many.</summary>
    public IEnumerable<Profile> Cards() => current.Documents.Select(document => document.Profile);

    /// <summary>One page with total, facets and, when nobody passes, advice.</summary>
    /// <param name="today">Decides recency in the score and the dates offered as facets.</param>
    public CandidateHits Search(CandidateQuery query, DateOnly today) =>
        Run(query, current, today).Answer();

    /// <summary>Everyone who passes, in ordinal order of ids and without scores: for alerts and counts.</summary>
    public IReadOnlyList<ProfileId> Ids(CandidateQuery query, DateOnly today) =>
        Run(query, current, today).Ids();

    private CandidateSearch Run(CandidateQuery query, IndexSnapshot snapshot, DateOnly today) =>
        new(query, WordsMeaning.Of(query, linker()), snapshot, slots, taxonomy, weights, today);
}
