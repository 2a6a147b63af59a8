namespace CompetenceMatch.Core.Matching.Gaps;

/// <summary>What gaps of all kinds share: measures that could pay, and weeks of the routes that could close them.</summary>
internal static class GapParts
{
    // Chosen by hand from the measures table: who pays for closing this kind of gap.
    private static readonly Dictionary<GapKind, string[]> Measures = new()
    {
        [GapKind.Education] = ["m07", "m15"],
        [GapKind.Language] = ["m12", "m13", "m14"],
        [GapKind.Authorisation] = ["m09", "m16"],
        [GapKind.Licence] = ["m07"],
        [GapKind.Certificate] = ["m07"],
        [GapKind.Skill] = ["m04", "m22"],
    };

    /// <summary>A gap without a route: nobody is known who closes it.</summary>
    public static Gap Make(Pair pair, GapKind kind, string? what, string? from, string? to) =>
        new(
            kind,
            what,
            from,
            to,
            [],
            null,
            [.. Measures.GetValueOrDefault(kind, []).Where(pair.Taxonomy.Measures.ContainsKey)],
            false
        );

    /// <summary>Shortest to longest of the routes; null as soon as one route's time is unknown.</summary>
    public static WeekRange? Weeks(Pair pair, IReadOnlyList<string> routes)
    {
        var rows = routes.Select(id => pair.Taxonomy.Routes[id]).ToList();
        return rows.Count == 0 || rows.Exists(row => row.WeeksMin is null || row.WeeksMax is null)
            ? null
            : new WeekRange(
                rows.Min(row => row.WeeksMin!.Value),
                rows.Max(row => row.WeeksMax!.Value)
            );
    }
}
