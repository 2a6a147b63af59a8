using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>The part for education level, or for the authorisation where the law closes the occupation.</summary>
public static class LevelPart
{
    /// <summary>More than asked is met: it never lowers anyone.</summary>
    /// <param name="asked">NUS first digit; null = no level asked.</param>
    /// <param name="held">Highest completed NUS first digit; null = not stated.</param>
    public static string EducationRule(int? asked, int? held) =>
        (asked, held) switch
        {
            (null, _) => LevelNotAsked,
            (_, null) => LevelNotStated,
            var (a, h) when h >= a => LevelMet,
            var (a, h) when h == a - 1 => LevelOneBelow,
            _ => LevelBelow,
        };

    /// <summary>For a regulated occupation.</summary>
    public static string AuthorisationRule(bool granted, bool pending) =>
        granted ? LevelAuthorised
        : pending ? LevelPending
        : LevelNotAuthorised;

    /// <summary>Points in hundredths.</summary>
    public static int PointsOf(string rule, MatchWeights weights) =>
        Points.Of(weights[PartLevel], weights[rule], 100);
}
