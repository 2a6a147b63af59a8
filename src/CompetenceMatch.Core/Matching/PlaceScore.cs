using System.Globalization;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Regions;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>Explains the place part for one pair.</summary>
internal static class PlaceScore
{
    public static PartScore Of(Pair pair)
    {
        var weights = pair.Weights;
        if (pair.Need.Municipality is not { } place)
        {
            return new PartScore(Part(pair, new Because(PlaceNotAsked)), [], 0);
        }
        var (rule, minutes) = Rule(pair);
        var because = minutes is { } known
            ? new Because(rule, place, known.ToString(CultureInfo.InvariantCulture))
            : new Because(rule, place);
        return pair.Profile.Municipality is null
            ? new PartScore(
                Part(pair, because),
                [new NotStated(PartId.Place, "municipality")],
                weights[PartPlace]
            )
            : new PartScore(Part(pair, because), [], 0);
    }

    /// <summary>The best rule, with the minutes where living there is what counts.</summary>
    public static (string Rule, int? Minutes) Rule(Pair pair)
    {
        var asked = Find(pair, pair.Need.Municipality);
        var home = Find(pair, pair.Profile.Municipality);
        var same = pair.Profile.Municipality is { } code && code == pair.Need.Municipality;
        int? minutes = asked is null || home is null || same ? null : Travel.Minutes(home, asked);
        var living = PlacePart.LivingRule(same, asked?.Region == home?.Region, minutes);
        var moving = PlacePart.MovingRule(
            asked is not null && pair.Profile.WillMoveTo.Contains(asked.Region),
            pair.Profile.RuralInterest == RuralInterest.Yes
        );
        var best = PlacePart.Best(living, moving, pair.Weights);
        return (best, best == living ? minutes : null);
    }

    private static Municipality? Find(Pair pair, string? code) =>
        code is not null && pair.Taxonomy.Municipalities.TryGetValue(code, out var found)
            ? found
            : null;

    private static MatchPart Part(Pair pair, Because because) =>
        new(
            PartId.Place,
            pair.Weights[PartPlace],
            PlacePart.PointsOf(because.Rule, pair.Weights),
            [because]
        );
}
