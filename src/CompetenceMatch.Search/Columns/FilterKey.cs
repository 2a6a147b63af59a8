using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>A number for what a filter asks, equal for equal filters of any query; null where too many different ones are asked to keep anything about them.</summary>
internal static class FilterKey
{
    private const int OfKind = 48;

    public static long? Of(CandidateQuery query, FilterKind kind, FacetSlots slots) =>
        kind switch
        {
            FilterKind.Level => Of(kind, query.MinNus!.Value),
            FilterKind.Licence => Licences(query.Licences),
            FilterKind.Recognition => Recognition(query.Recognition),
            FilterKind.Region
                when query.Regions.Count == 1
                    && slots.Region(query.Regions[0]) is >= 0 and var at => Of(
                kind,
                (2 * at) + (query.IncludeWouldMove ? 1 : 0)
            ),
            FilterKind.Available => Of(kind, query.AvailableBy!.Value.DayNumber),
            FilterKind.Percent => Of(kind, query.Percent!.Value),
            FilterKind.Shift => Shift.Bits(query.Shifts) is { } shifts ? Of(kind, shifts) : null,
            _ => null,
        };

    /// <param name="minor">One to three digits of STYRK-08.</param>
    public static long? Occupation(string minor)
    {
        var number = 0;
        foreach (var digit in minor)
            number = (10 * number) + digit - '0';
        return Of(FilterKind.Occupation, (number << 2) + minor.Length);
    }

    public static long? Norwegian(LanguageFloor floor) =>
        floor.Language == "no"
            ? Of(FilterKind.Language, ((int)floor.Skill << 4) + (int)floor.Level)
            : null;

    private static long? Licences(Choices<string> asked)
    {
        var classes = 0;
        for (var i = 0; i < asked.Count; i++)
        {
            if (FacetSlots.Licence(asked[i]) is >= 0 and var number)
                classes |= 1 << number;
        }

        return Of(FilterKind.Licence, classes);
    }

    private static long? Recognition(Choices<RecognitionState> asked)
    {
        var states = 0;
        for (var i = 0; i < asked.Count; i++)
            states |= 1 << (int)asked[i];
        return Of(FilterKind.Recognition, states);
    }

    private static long Of(FilterKind kind, int asked) => ((long)kind << OfKind) | (uint)asked;
}
