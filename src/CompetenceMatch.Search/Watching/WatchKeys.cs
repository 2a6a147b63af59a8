using System.Globalization;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Watching;

/// <summary>Occupation and region as one number; both may be "any".</summary>
internal static class WatchKeys
{
    public const int AnyRegion = -1;
    public const int AnyOccupation = 2_000;

    // Minor groups are their three digits; the shorter codes stand beside them.
    private const int TwoDigits = 1_000;
    private const int OneDigit = 1_100;
    private const int Regions = 1_024;

    public static int Of(int occupation, int region) => (occupation * Regions) + region + 1;

    /// <summary>An asked occupation of one to three digits.</summary>
    public static int Asked(string code)
    {
        var number = int.Parse(code, CultureInfo.InvariantCulture);
        return code.Length switch
        {
            1 => OneDigit + number,
            2 => TwoDigits + number,
            _ => number,
        };
    }

    /// <summary>The occupations under which a query that finds the person can wait.</summary>
    public static HashSet<int> Occupations(CandidateDocument document)
    {
        var keys = new HashSet<int> { AnyOccupation };
        foreach (var minor in document.Minors)
        {
            keys.Add(minor);
            keys.Add(TwoDigits + (minor / 10));
            keys.Add(OneDigit + (minor / 100));
        }

        return keys;
    }

    /// <summary>The regions likewise; someone without a stated home passes every one.</summary>
    public static IEnumerable<int> RegionsOf(CandidateDocument document, FacetSlots slots) =>
        document.Home is null
            ? Enumerable.Range(AnyRegion, slots.RegionCodes.Count + 1)
            : document.MoveRegions.Prepend(document.HomeRegion).Prepend(AnyRegion).Distinct();
}
