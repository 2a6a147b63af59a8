using System.Globalization;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Adds one name–value pair to a query; null when the pair is not understood.</summary>
internal static class QueryKeyReader
{
    private const int LongestSkill = 200;

    public static CandidateQuery? Add(CandidateQuery query, string key, string value) =>
        key switch
        {
            QueryKeys.Should when value.Length <= LongestSkill => query with
            {
                ShouldSkills = query.ShouldSkills.With(value),
            },
            QueryKeys.From when Digits(value, 4, 4) => query with { TravelFrom = value },
            QueryKeys.WouldMove when value is "no" => query with { IncludeWouldMove = false },
            QueryKeys.Sort => Sorted(query, value),
            _ when key == QueryKeys.Of(FilterKind.Fit) => Fitted(query, value),
            QueryKeys.Page when Number(value, 1, 100_000) is { } page => query with { Page = page },
            QueryKeys.Size when Number(value, 1, CandidateQuery.MostPerPage) is { } size =>
                query with
                {
                    PageSize = size,
                },
            _ => QueryKeys.KindOf(key) is { } kind
                ? Number(query, kind, value) ?? Choice(query, kind, value)
                : null,
        };

    private static CandidateQuery? Number(CandidateQuery query, FilterKind kind, string value) =>
        kind switch
        {
            FilterKind.Level when Number(value, 0, 8) is { } nus => query with { MinNus = nus },
            FilterKind.Travel when Number(value, 0, 1440) is { } minutes => query with
            {
                TravelMinutes = minutes,
            },
            FilterKind.Percent when Number(value, 1, 100) is { } percent => query with
            {
                Percent = percent,
            },
            FilterKind.Available when Date(value) is { } date => query with { AvailableBy = date },
            _ => null,
        };

    private static CandidateQuery? Choice(CandidateQuery query, FilterKind kind, string value) =>
        kind switch
        {
            FilterKind.Occupation when Digits(value, 1, 4) => query with
            {
                Occupations = query.Occupations.With(new OccupationCode(value)),
            },
            FilterKind.MustSkill when value.Length <= LongestSkill => query with
            {
                MustSkills = query.MustSkills.With(value),
            },
            FilterKind.Field when Digits(value, 2, 4) => query with
            {
                Fields = query.Fields.With(value),
            },
            FilterKind.Recognition when RecognitionNames.TryParse(value) is { } state => query with
            {
                Recognition = query.Recognition.With(state),
            },
            FilterKind.Language when LanguageFloor.TryParse(value) is { } floor => query with
            {
                Languages = query.Languages.With(floor),
            },
            FilterKind.Licence when LicenceClasses.Known.Contains(value) => query with
            {
                Licences = query.Licences.With(value),
            },
            FilterKind.Region when Digits(value, 1, 6) => query with
            {
                Regions = query.Regions.With(value),
            },
            FilterKind.Shift when Shift.Known.Contains(value) => query with
            {
                Shifts = query.Shifts.With(value),
            },
            _ => null,
        };

    private static CandidateQuery? Sorted(CandidateQuery query, string value)
    {
        foreach (var sort in Enum.GetValues<CandidateSort>())
        {
            if (QueryKeys.NameOf(sort) == value)
                return query with { Sort = sort };
        }

        return null;
    }

    private static CandidateQuery? Fitted(CandidateQuery query, string value)
    {
        foreach (var fit in Enum.GetValues<CandidateFit>())
        {
            if (QueryKeys.NameOf(fit) == value)
                return query with { Fit = fit };
        }

        return null;
    }

    private static bool Digits(string value, int least, int most) =>
        value.Length >= least && value.Length <= most && value.All(char.IsAsciiDigit);

    private static int? Number(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : null;

    private static DateOnly? Date(string value) =>
        DateOnly.TryParseExact(
            value,
            "O",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date
        )
            ? date
            : null;
}
