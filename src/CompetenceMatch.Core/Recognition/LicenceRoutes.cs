using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition;

/// <summary>The ways to a driving licence class.</summary>
public static class LicenceRoutes
{
    private static readonly string[] heavy = ["R40"];
    private static readonly string[] light = ["R38", "R39"];

    /// <summary>A heavy class is taken with the professional driver's course; a light one may be exchanged.</summary>
    public static IReadOnlyList<string> Of(string asked, Taxonomy taxonomy)
    {
        var wanted = asked is ['C' or 'D', ..] ? heavy : light;
        return [.. wanted.Where(taxonomy.Routes.ContainsKey)];
    }
}
