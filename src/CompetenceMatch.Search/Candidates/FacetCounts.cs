using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Counts every facet of a query: the listed values, and chosen ones that are not listed.</summary>
internal sealed class FacetCounts(FacetSlots slots, Taxonomy taxonomy, BitPool pool)
{
    public static readonly FacetId[] Ids = Enum.GetValues<FacetId>();

    private readonly FacetTotals totals = new(slots, pool);

    // A unit group is met by its whole minor group, so that is what it counts.
    private readonly List<string> unitGroups = [];
    private readonly List<(FacetId Facet, string Value, ColumnFilter Filter)> unlisted = [];
    private int[] unlistedCounts = [];
    private CandidateQuery query = new();

    /// <param name="filters">Of the query.</param>
    public void Start(CandidateQuery of, DateOnly today, List<ColumnFilter> filters)
    {
        query = of;
        totals.Start(query.IncludeWouldMove, today);
        unlisted.Clear();
        unitGroups.Clear();
        foreach (var facet in Ids)
        {
            if (FacetChoice.IsChosen(query, facet))
                AddUnlisted(facet, filters);
        }

        Array.Clear(unlistedCounts);
        if (unlistedCounts.Length < unlisted.Count)
            unlistedCounts = new int[unlisted.Count];
    }

    private void AddUnlisted(FacetId facet, List<ColumnFilter> filters)
    {
        foreach (var value in FacetChoice.Chosen(query, facet))
        {
            if (totals.Lists(facet, value))
                continue;
            if (facet == FacetId.Occupation && FacetSlots.Minor(value) >= 0)
                unitGroups.Add(value);
            else
                unlisted.Add((facet, value, Alone(facet, value, filters)));
        }
    }

    // A day is the only choice of its facet, so the query's own filter is what it alone would be.
    private ColumnFilter Alone(FacetId facet, string value, List<ColumnFilter> filters) =>
        facet == FacetId.Available
        && filters.Find(static f => f.Kind == FilterKind.Available) is { } own
            ? own
            : ColumnFilters.Compile(
                new CandidateQuery { IncludeWouldMove = query.IncludeWouldMove }.Choosing(
                    facet,
                    value
                ),
                new WordsMeaning([]),
                slots,
                taxonomy
            )[0];

    /// <summary>Counts facets over those of a segment who pass all filters but the facets' own.</summary>
    /// <param name="without">The facet whose own filters are left out; null = none.</param>
    public void Add(
        ReadOnlySpan<FacetId> facets,
        LiveSegment one,
        ReadOnlySpan<ulong> passing,
        SegmentMasks masks,
        FacetId? without
    )
    {
        totals.Add(facets, one, passing, masks, without);
        if (unlisted.Count == 0)
            return;
        var holders = pool.Take(passing.Length).Span;
        for (var i = 0; i < unlisted.Count; i++)
        {
            if (!facets.Contains(unlisted[i].Facet))
                continue;
            holders.Clear();
            unlisted[i].Filter.AddTo(one.Segment, holders);
            unlistedCounts[i] += Bits.Count(holders, passing);
        }
    }

    public IReadOnlyList<Facet> Result() => [.. Ids.Select(Result)];

    private Facet Result(FacetId facet)
    {
        var chosen = FacetChoice.Chosen(query, facet).ToHashSet(StringComparer.Ordinal);
        var listed = totals
            .Counts(facet)
            .Where(v => v.Count > 0 || chosen.Contains(v.Value))
            .Select(v => new FacetValue(v.Value, v.Count, chosen.Contains(v.Value)));
        var rest = unlisted
            .Select((u, i) => (u.Facet, Value: new FacetValue(u.Value, unlistedCounts[i], true)))
            .Where(u => u.Facet == facet)
            .Select(u => u.Value);
        var groups = (facet == FacetId.Occupation ? unitGroups : []).Select(code => new FacetValue(
            code,
            totals.Minor(FacetSlots.Minor(code)),
            true
        ));
        var values = listed.Concat(groups).Concat(rest).Where(v => v.Count > 0 || v.IsChosen);
        return new Facet(facet, [.. Sorted(facet, values)]);
    }

    // Scales keep their own order; the rest shows the largest first.
    public static IEnumerable<FacetValue> Sorted(FacetId facet, IEnumerable<FacetValue> values) =>
        facet is FacetId.Level or FacetId.Norwegian or FacetId.Available
            ? values.OrderBy(v => v.Value, StringComparer.Ordinal)
            : values.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal);
}
