using System.Globalization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Plain;

/// <summary>Counts facets by their meaning: whom would the list hold with this value as the facet's only choice?</summary>
internal sealed class PlainFacets(CandidateQuery query, PlainKnowledge known)
{
    private static readonly FacetId[] ids = FacetCounts.Ids;

    private readonly Dictionary<FacetId, List<(string Value, CompiledFilter Filter)>> values =
        ids.ToDictionary(facet => facet, facet => Filters(facet, query, known));

    private readonly Dictionary<(FacetId Facet, string Value), int> counts = [];

    /// <param name="failed">The query's filters that the person does not pass.</param>
    /// <param name="fits">Asked last: it takes a score.</param>
    public void Add(CandidateDocument document, CompiledFilter[] failed, Func<bool> fits)
    {
        foreach (var facet in ids)
        {
            if (!failed.All(filter => Owns(facet, filter)) || !fits())
                continue;
            if (facet == FacetId.Occupation)
            {
                foreach (var minor in document.Minors)
                    Count(facet, minor.ToString("000", CultureInfo.InvariantCulture));
            }

            foreach (var (value, filter) in values[facet])
            {
                if (filter.Passes(document))
                    Count(facet, value);
            }
        }
    }

    public IReadOnlyList<Facet> Result() => [.. ids.Select(Result)];

    private Facet Result(FacetId facet)
    {
        var chosen = FacetChoice.Chosen(query, facet).ToHashSet(StringComparer.Ordinal);
        var found = counts
            .Keys.Where(key => key.Facet == facet)
            .Select(key => key.Value)
            .Union(chosen, StringComparer.Ordinal)
            .Select(value => new FacetValue(
                value,
                counts.GetValueOrDefault((facet, value)),
                chosen.Contains(value)
            ));
        return new Facet(facet, [.. FacetCounts.Sorted(facet, found)]);
    }

    private void Count(FacetId facet, string value) =>
        counts[(facet, value)] = counts.GetValueOrDefault((facet, value)) + 1;

    private static bool Owns(FacetId facet, CompiledFilter filter) =>
        FacetChoice.Owns(
            facet,
            filter.Kind,
            filter.Kind == FilterKind.Language ? LanguageFloor.TryParse(filter.Value!) : null
        );

    private static List<(string, CompiledFilter)> Filters(
        FacetId facet,
        CandidateQuery query,
        PlainKnowledge known
    )
    {
        var alone = new CandidateQuery { IncludeWouldMove = query.IncludeWouldMove };
        return
        [
            .. Listed(facet, known)
                .Union(FacetChoice.Chosen(query, facet), StringComparer.Ordinal)
                // Those are read from the person: there are a thousand of them.
                .Where(value => facet != FacetId.Occupation || value.Length != 3)
                .Select(value =>
                    (
                        value,
                        FilterCompiler.Compile(
                            alone.Choosing(facet, value),
                            new WordsMeaning([]),
                            known.Slots,
                            known.Taxonomy
                        )[0]
                    )
                ),
        ];
    }

    private static IEnumerable<string> Listed(FacetId facet, PlainKnowledge known) =>
        facet switch
        {
            FacetId.Region => known.Slots.RegionCodes,
            FacetId.Occupation => [],
            FacetId.Level => Enumerable
                .Range(0, Facts.Levels)
                .Select(level => level.ToString(CultureInfo.InvariantCulture)),
            FacetId.Norwegian => Enum.GetValues<Cefr>()
                .Where(level => level != Cefr.None)
                .Select(level => level.ToString()),
            FacetId.Licence => FacetSlots.LicenceCodes,
            FacetId.Available => (
                (DateOnly[])[known.Today, known.Today.AddMonths(1), known.Today.AddMonths(3)]
            ).Select(date => date.ToString("O", CultureInfo.InvariantCulture)),
            _ => RecognitionNames.All.Select(RecognitionNames.Of),
        };
}
