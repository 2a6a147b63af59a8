using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Counts every facet in the same pass that finds the hits.</summary>
internal sealed class FacetCounts
{
    private static readonly FacetId[] Ids = Enum.GetValues<FacetId>();
    private readonly CandidateQuery query;
    private readonly ulong[] own;
    private readonly FacetTally tally;
    private readonly List<(FacetId Facet, string Value, CompiledFilter Filter)> unlisted = [];
    private readonly int[] unlistedCounts;

    public FacetCounts(
        CandidateQuery query,
        FilterMask filters,
        FacetSlots slots,
        Taxonomy taxonomy,
        DateOnly today
    )
    {
        this.query = query;
        own = [.. Ids.Select(id => filters.Where(f => FacetChoice.Owns(id, f)))];
        tally = new FacetTally(slots, query.IncludeWouldMove, today);
        foreach (var facet in Ids)
        foreach (var value in FacetChoice.Chosen(query, facet).Where(v => !tally.Lists(facet, v)))
        {
            var alone = new CandidateQuery { IncludeWouldMove = query.IncludeWouldMove };
            var filter = FilterCompiler.Compile(
                alone.Choosing(facet, value),
                new([]),
                slots,
                taxonomy
            );
            unlisted.Add((facet, value, filter[0]));
        }

        unlistedCounts = new int[unlisted.Count];
    }

    /// <summary>False when the document counts for nothing, whatever its other filters say.</summary>
    public bool Matters(ulong fails)
    {
        foreach (var mask in own)
        {
            if ((fails & ~mask) == 0)
                return true;
        }

        return false;
    }

    public void Add(CandidateDocument document, ulong fails)
    {
        for (var i = 0; i < Ids.Length; i++)
        {
            if ((fails & ~own[i]) == 0)
                tally.Add(Ids[i], document);
        }

        for (var i = 0; i < unlisted.Count; i++)
        {
            if ((fails & ~own[(int)unlisted[i].Facet]) == 0 && unlisted[i].Filter.Passes(document))
            {
                unlistedCounts[i]++;
            }
        }
    }

    public IReadOnlyList<Facet> Result() => [.. Ids.Select(Result)];

    private Facet Result(FacetId facet)
    {
        var chosen = FacetChoice.Chosen(query, facet).ToHashSet(StringComparer.Ordinal);
        var listed = tally
            .Counts(facet)
            .Select(v => new FacetValue(v.Value, v.Count, chosen.Contains(v.Value)));
        var rest = unlisted
            .Select((u, i) => (u.Facet, Value: new FacetValue(u.Value, unlistedCounts[i], true)))
            .Where(u => u.Facet == facet)
            .Select(u => u.Value);
        var values = listed.Concat(rest).Where(v => v.Count > 0 || v.IsChosen);
        return new Facet(facet, [.. Sorted(facet, values)]);
    }

    // Scales keep their own order; the rest shows the largest first.
    private static IEnumerable<FacetValue> Sorted(FacetId facet, IEnumerable<FacetValue> values) =>
        facet is FacetId.Level or FacetId.Norwegian or FacetId.Available
            ? values.OrderBy(v => v.Value, StringComparer.Ordinal)
            : values.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal);
}
