using CompetenceMatch.Core.Languages;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;

namespace CompetenceMatch.Web.Pages.Employers.Find;

/// <summary>How the filters stand in their GET form.</summary>
internal static class FilterForm
{
    private static readonly string[] fields =
    [
        "region",
        "occupation",
        "level",
        "licence",
        "by",
        "recognition",
        "from",
        "minutes",
        "wouldMove",
        "page",
        SearchAddress.Chosen,
    ];

    /// <summary>What the form does not show and must not lose.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Kept(FoundPeople found)
    {
        var pairs = found
            .Address.Pairs(found.Query)
            .Where(pair => !fields.Contains(pair.Key) && !IsSpokenNorwegian(pair));
        return found.Address.OfNeed
            ? pairs.Append(KeyValuePair.Create(SearchAddress.Chosen, "yes"))
            : pairs;
    }

    public static string Name(FacetId facet) =>
        facet switch
        {
            FacetId.Norwegian => "language",
            FacetId.Available => "by",
            _ => facet.ToString().ToLowerInvariant(),
        };

    public static string Value(FacetId facet, string value) =>
        facet == FacetId.Norwegian
            ? new LanguageFloor(
                "no",
                LanguageSkillKind.Speaking,
                Enum.Parse<Cefr>(value)
            ).ToString()
            : value;

    /// <summary>A scale has one lowest value; the others can be several.</summary>
    public static bool IsScale(FacetId facet) =>
        facet is FacetId.Level or FacetId.Norwegian or FacetId.Available;

    private static bool IsSpokenNorwegian(KeyValuePair<string, string> pair) =>
        pair.Key == "language" && pair.Value.StartsWith("no.speaking.", StringComparison.Ordinal);
}
