using System.Globalization;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Numbers for the values that facets count, so that counting is adding to arrays.</summary>
internal sealed class FacetSlots
{
    /// <summary>STYRK-08 minor groups are numbered by their own three digits.</summary>
    public const int Minors = 1000;
    private readonly Dictionary<string, int> regions = new(StringComparer.Ordinal);
    private readonly int[] minorNumbers = new int[Minors];

    public FacetSlots(Taxonomy taxonomy)
    {
        RegionCodes = [.. taxonomy.Regions.Keys.Order(StringComparer.Ordinal)];
        for (var i = 0; i < RegionCodes.Count; i++)
            regions.Add(RegionCodes[i], i);
        Array.Fill(minorNumbers, -1);
        var known = taxonomy.Occupations.Keys.Select(o => Minor(o.Value)).Where(m => m >= 0);
        foreach (var (number, minor) in known.Distinct().Order().Index())
            minorNumbers[minor] = number;
    }

    public IReadOnlyList<string> RegionCodes { get; }

    public static IReadOnlyList<string> LicenceCodes { get; } = [.. LicenceClasses.Known];

    /// <summary>-1 for a code the table does not know.</summary>
    public int Region(string code) => regions.GetValueOrDefault(code, -1);

    /// <summary>A minor group's place among those of the table, small enough for a byte; -1 = not in the table.</summary>
    public int MinorNumber(int minor) => minorNumbers[minor];

    /// <summary>The three digits of a minor group as a number; -1 for shorter codes, which say too little.</summary>
    public static int Minor(string occupation) =>
        occupation.Length >= 3
        && int.TryParse(
            occupation.AsSpan(0, 3),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var minor
        )
            ? minor
            : -1;

    /// <summary>A bit per class held or covered.</summary>
    public static int Licences(IReadOnlyList<string> held)
    {
        var bits = 0;
        for (var i = 0; held.Count > 0 && i < LicenceCodes.Count; i++)
        {
            if (LicenceClasses.MeetsAny(held, LicenceCodes[i]))
                bits |= 1 << i;
        }

        return bits;
    }

    /// <summary>Place of a licence class among <see cref="LicenceCodes"/>; -1 = not a class.</summary>
    public static int Licence(string asked)
    {
        for (var i = 0; i < LicenceCodes.Count; i++)
        {
            if (LicenceCodes[i] == asked)
                return i;
        }

        return -1;
    }

    public static bool Holds(int licences, string asked) =>
        Licence(asked) is >= 0 and var number && (licences & (1 << number)) != 0;
}
