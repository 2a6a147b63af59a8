using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>
/// The one value behind list, count, facets, export and alerts; equal queries are equal values.
/// Inside one filter any chosen value is enough, between filters all must hold; skills and languages
/// are each a filter of their own. What a person has not stated never filters them out.
/// </summary>
public sealed record CandidateQuery
{
    public const int MostPerPage = 100;

    /// <summary>Free words: linked to occupations when the linker is confident, else looked up in people's own words.</summary>
    public string? Words { get; init; }

    /// <summary>ISO 639-1 of the words, when known.</summary>
    public string? WordsLanguage { get; init; }

    /// <summary>STYRK-08 codes; a unit group is met by its whole minor group, shorter codes by prefix.</summary>
    public Choices<OccupationCode> Occupations { get; init; } = [];
    public Choices<string> MustSkills { get; init; } = [];

    /// <summary>Scored, never a filter.</summary>
    public Choices<string> ShouldSkills { get; init; } = [];

    /// <summary>Lowest completed level, first digit of NUS2000.</summary>
    public int? MinNus { get; init; }

    /// <summary>ISCED-F 2013 fields, two to four digits; a shorter code covers the longer ones.</summary>
    public Choices<string> Fields { get; init; } = [];
    public Choices<RecognitionState> Recognition { get; init; } = [];
    public Choices<LanguageFloor> Languages { get; init; } = [];

    /// <summary>Licence classes; a class is met by those that cover it.</summary>
    public Choices<string> Licences { get; init; } = [];

    /// <summary>Labour-market region codes.</summary>
    public Choices<string> Regions { get; init; } = [];

    /// <summary>Whether people who would move to a chosen region count as there.</summary>
    public bool IncludeWouldMove { get; init; } = true;

    /// <summary>Municipality code that travel and place are counted from.</summary>
    public string? TravelFrom { get; init; }

    /// <summary>Longest estimated minutes from <see cref="TravelFrom"/>; null = scored only.</summary>
    public int? TravelMinutes { get; init; }
    public DateOnly? AvailableBy { get; init; }

    /// <summary>Share of a full post, 1–100.</summary>
    public int? Percent { get; init; }
    public Choices<string> Shifts { get; init; } = [];

    /// <summary>A whole need to score against; the filters above still decide who is in the list.</summary>
    public Need? Need { get; init; }

    /// <summary>Only those who lack nothing, or one thing they can get, of what they are scored against.</summary>
    public CandidateFit? Fit { get; init; }
    public CandidateSort Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
    public int PageSize { get; init; } = 20;

    /// <summary>The people near a need's occupation, scored against the need: gaps are shown, not filtered.</summary>
    public static CandidateQuery For(Need need) =>
        new() { Need = need, Occupations = need.Occupation is { } occupation ? [occupation] : [] };

    /// <summary>The query as a need, for the score. Its id is the text that equal searches share.</summary>
    public Need ToNeed() => Need ?? QueryNeed.Of(this, Occupations);

    /// <summary>The active filters, one per chip.</summary>
    public IReadOnlyList<CandidateFilter> Filters => QueryFilters.Of(this);

    /// <summary>The query without one filter, back on the first page.</summary>
    public CandidateQuery Without(CandidateFilter filter) => QueryFilters.Remove(this, filter);

    /// <summary>The query with one value as the only choice of its facet, back on the first page.</summary>
    public CandidateQuery Choosing(FacetId facet, string value) =>
        FacetChoice.Set(this, facet, value);
}
