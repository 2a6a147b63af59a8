using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>One query over one snapshot.</summary>
internal sealed class CandidateSearch
{
    private readonly CandidateQuery query;
    private readonly WordsMeaning words;
    private readonly IndexSnapshot snapshot;
    private readonly FacetSlots slots;
    private readonly Taxonomy taxonomy;
    private readonly DateOnly today;
    private readonly FilterMask filters;
    private readonly CandidateOrder order;

    public CandidateSearch(
        CandidateQuery query,
        WordsMeaning words,
        IndexSnapshot snapshot,
        FacetSlots slots,
        Taxonomy taxonomy,
        MatchWeights weights,
        DateOnly today
    )
    {
        this.query = query;
        this.words = words;
        this.snapshot = snapshot;
        this.slots = slots;
        this.taxonomy = taxonomy;
        this.today = today;
        var needs = QueryNeeds.Of(query, words, taxonomy);
        order = new CandidateOrder(query.Sort, needs, taxonomy, weights, today);
        var compiled = FilterCompiler.Compile(query, words, slots, taxonomy);
        filters = new FilterMask(
            query.Fit is { } fit ? [.. compiled, FitFilter.Of(fit, needs, order)] : compiled
        );
    }

    // In a free search a filter is a demand too: another choice would change who fits, so nothing is foretold.
    private bool ChangesDemands => query is { Fit: not null, Need: null };

    public CandidateHits Answer()
    {
        var facets = new FacetCounts(query, filters, slots, taxonomy, today);
        var passing = new List<CandidateDocument>();
        foreach (var document in snapshot.Documents)
        {
            var fails = filters.FailsThatMatter(document, facets.Matters);
            if (fails == 0)
                passing.Add(document);
            facets.Add(document, fails);
        }

        var size = Math.Clamp(query.PageSize, 1, CandidateQuery.MostPerPage);
        var skip = (long)(Math.Max(1, query.Page) - 1) * size;
        return new CandidateHits(
            passing.Count,
            skip < passing.Count ? order.Take(passing, (int)skip, size) : [],
            ChangesDemands ? [] : facets.Result(),
            snapshot.Generation,
            words,
            passing.Count == 0 && filters.Count > 0 && !ChangesDemands ? Advice() : null
        );
    }

    public IReadOnlyList<ProfileId> Ids() =>
        snapshot
            .Documents.Where(d => filters.Fails(d) == 0)
            .Select(d => d.Profile.Id)
            .OrderBy(id => id.Value, StringComparer.Ordinal)
            .ToArray();

    private ZeroHitAdvice Advice() => new ZeroHits(filters, snapshot, order).Advice();
}
