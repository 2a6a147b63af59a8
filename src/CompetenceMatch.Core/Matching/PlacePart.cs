using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>The part for place: the best of living near and being willing to move.</summary>
public static class PlacePart
{
    /// <summary>From where the person lives. Null minutes = municipality not stated or unknown.</summary>
    public static string LivingRule(bool sameMunicipality, bool sameRegion, int? minutes) =>
        sameMunicipality
            ? PlaceSameMunicipality
            : minutes switch
            {
                null => PlaceNotStated,
                <= 30 => PlaceWithin30,
                <= 60 => PlaceWithin60,
                <= 90 => PlaceWithin90,
                _ => sameRegion ? PlaceSameRegion : PlaceTooFar,
            };

    /// <summary>From where the person would live; null = would not move there.</summary>
    public static string? MovingRule(bool wouldMoveThere, bool ruralInterest) =>
        !wouldMoveThere ? null
        : ruralInterest ? PlaceWouldMoveRural
        : PlaceWouldMove;

    /// <summary>The rule that is worth more; living there wins a tie.</summary>
    public static string Best(string living, string? moving, MatchWeights weights) =>
        moving is not null && weights[moving] > weights[living] ? moving : living;

    /// <summary>Points in hundredths.</summary>
    public static int PointsOf(string rule, MatchWeights weights) =>
        Points.Of(weights[PartPlace], weights[rule], 100);
}
