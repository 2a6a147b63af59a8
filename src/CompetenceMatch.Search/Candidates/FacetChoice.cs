using System.Globalization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Search.Candidates;

/// <summary>What choosing a value of a facet does to a query, and which values are chosen.</summary>
internal static class FacetChoice
{
    public static CandidateQuery Set(CandidateQuery query, FacetId facet, string value)
    {
        var first = query with { Page = 1 };
        return facet switch
        {
            FacetId.Region => first with { Regions = [value] },
            FacetId.Occupation => first with { Occupations = [new OccupationCode(value)] },
            FacetId.Level => first with { MinNus = int.Parse(value, CultureInfo.InvariantCulture) },
            FacetId.Norwegian => first with
            {
                Languages =
                [
                    .. first.Languages.Where(f => !IsSpokenNorwegian(f)),
                    SpokenNorwegian(Enum.Parse<Cefr>(value)),
                ],
            },
            FacetId.Licence => first with { Licences = [value] },
            FacetId.Available => first with
            {
                AvailableBy = DateOnly.ParseExact(value, "O", CultureInfo.InvariantCulture),
            },
            FacetId.Recognition when RecognitionNames.TryParse(value) is { } state => first with
            {
                Recognition = [state],
            },
            _ => first,
        };
    }

    public static bool IsChosen(CandidateQuery query, FacetId facet) =>
        facet switch
        {
            FacetId.Region => query.Regions.Count > 0,
            FacetId.Occupation => query.Occupations.Count > 0,
            FacetId.Level => query.MinNus is not null,
            FacetId.Norwegian => query.Languages.Count > 0,
            FacetId.Licence => query.Licences.Count > 0,
            FacetId.Available => query.AvailableBy is not null,
            _ => query.Recognition.Count > 0,
        };

    public static IEnumerable<string> Chosen(CandidateQuery query, FacetId facet) =>
        facet switch
        {
            FacetId.Region => query.Regions,
            FacetId.Occupation => query.Occupations.Select(o => o.Value),
            FacetId.Level => One(query.MinNus?.ToString(CultureInfo.InvariantCulture)),
            FacetId.Norwegian => query
                .Languages.Where(IsSpokenNorwegian)
                .Select(f => f.Level.ToString()),
            FacetId.Licence => query.Licences,
            FacetId.Available => One(
                query.AvailableBy?.ToString("O", CultureInfo.InvariantCulture)
            ),
            _ => query.Recognition.Select(RecognitionNames.Of),
        };

    /// <summary>The filters that a facet's own choice stands for: its counts leave them out.</summary>
    /// <param name="floor">The language floor behind the filter, where it is one.</param>
    public static bool Owns(FacetId facet, FilterKind filter, LanguageFloor? floor) =>
        facet switch
        {
            FacetId.Region => filter == FilterKind.Region,
            FacetId.Occupation => filter == FilterKind.Occupation,
            FacetId.Level => filter == FilterKind.Level,
            FacetId.Norwegian => floor is { } asked && IsSpokenNorwegian(asked),
            FacetId.Licence => filter == FilterKind.Licence,
            FacetId.Available => filter == FilterKind.Available,
            _ => filter == FilterKind.Recognition,
        };

    public static LanguageFloor SpokenNorwegian(Cefr level) =>
        new("no", LanguageSkillKind.Speaking, level);

    private static bool IsSpokenNorwegian(LanguageFloor floor) =>
        floor is { Language: "no", Skill: LanguageSkillKind.Speaking };

    private static IEnumerable<string> One(string? value) => value is null ? [] : [value];
}
