using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition.Planning;

/// <summary>Alternatives by time, then cost, then certainty; what is unknown stands last.</summary>
internal static class Ranking
{
    public static IReadOnlyList<PlannedWay> Of(IEnumerable<PlannedWay> ways, Taxonomy taxonomy) =>
        [
            .. ways.Select(way => (way, route: taxonomy.Routes[way.Routes[0]]))
                .OrderBy(one => one.way.Weeks?.Max ?? int.MaxValue)
                .ThenBy(one => one.way.Weeks?.AtLeast)
                .ThenBy(one => one.route.CostMaxNok ?? one.route.CostMinNok ?? int.MaxValue)
                .ThenBy(one => Uncertainty(one.route))
                .ThenBy(one => one.route.Rank)
                .ThenBy(one => one.route.Id, StringComparer.Ordinal)
                .Select(one => one.way),
        ];

    // A decision binds, a statement advises, and work depends on an employer; a row that was read counts before general knowledge.
    private static int Uncertainty(RecognitionRoute route) =>
        (route.Confidence == "read" ? 0 : 1)
        + route.Gives switch
        {
            RouteGain.Job => 4,
            RouteGain.Statement => 2,
            _ => 0,
        };
}
