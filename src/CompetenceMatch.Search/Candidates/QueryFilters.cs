using System.Globalization;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Lists and removes the active filters of a query.</summary>
internal static class QueryFilters
{
    public static List<CandidateFilter> Of(CandidateQuery query)
    {
        var filters = new List<CandidateFilter>();
        void Add(FilterKind kind, string? value)
        {
            if (value is not null)
                filters.Add(new CandidateFilter(kind, value));
        }

        Add(FilterKind.Words, string.IsNullOrWhiteSpace(query.Words) ? null : query.Words);
        foreach (var value in query.Occupations)
            Add(FilterKind.Occupation, value.Value);
        foreach (var value in query.MustSkills)
            Add(FilterKind.MustSkill, value);
        Add(FilterKind.Level, query.MinNus?.ToString(CultureInfo.InvariantCulture));
        foreach (var value in query.Fields)
            Add(FilterKind.Field, value);
        foreach (var value in query.Recognition)
            Add(FilterKind.Recognition, RecognitionNames.Of(value));
        foreach (var value in query.Languages)
            Add(FilterKind.Language, value.ToString());
        foreach (var value in query.Licences)
            Add(FilterKind.Licence, value);
        foreach (var value in query.Regions)
            Add(FilterKind.Region, value);
        if (query.TravelFrom is not null)
            Add(FilterKind.Travel, query.TravelMinutes?.ToString(CultureInfo.InvariantCulture));
        Add(FilterKind.Available, query.AvailableBy?.ToString("O", CultureInfo.InvariantCulture));
        Add(FilterKind.Percent, query.Percent?.ToString(CultureInfo.InvariantCulture));
        foreach (var value in query.Shifts)
            Add(FilterKind.Shift, value);
        Add(FilterKind.Fit, query.Fit is { } fit ? QueryKeys.NameOf(fit) : null);
        return filters;
    }

    public static CandidateQuery Remove(CandidateQuery query, CandidateFilter filter)
    {
        var first = query with { Page = 1 };
        return filter.Kind switch
        {
            FilterKind.Words => first with { Words = null },
            FilterKind.Level => first with { MinNus = null },
            FilterKind.Travel => first with { TravelMinutes = null },
            FilterKind.Available => first with { AvailableBy = null },
            FilterKind.Percent => first with { Percent = null },
            FilterKind.Fit => first with { Fit = null },
            _ => RemoveChoice(first, filter.Kind, filter.Value),
        };
    }

    private static CandidateQuery RemoveChoice(
        CandidateQuery query,
        FilterKind kind,
        string? value
    ) =>
        kind switch
        {
            FilterKind.Occupation => query with { Occupations = Left(query.Occupations, value) },
            FilterKind.MustSkill => query with { MustSkills = Left(query.MustSkills, value) },
            FilterKind.Field => query with { Fields = Left(query.Fields, value) },
            FilterKind.Recognition => query with
            {
                Recognition =
                [
                    .. query.Recognition.Where(r =>
                        value is not null && RecognitionNames.Of(r) != value
                    ),
                ],
            },
            FilterKind.Language => query with { Languages = Left(query.Languages, value) },
            FilterKind.Licence => query with { Licences = Left(query.Licences, value) },
            FilterKind.Region => query with { Regions = Left(query.Regions, value) },
            FilterKind.Shift => query with { Shifts = Left(query.Shifts, value) },
            _ => query,
        };

    private static Choices<T> Left<T>(Choices<T> choices, string? value) =>
        [.. choices.Where(c => value is not null && c!.ToString() != value)];
}
