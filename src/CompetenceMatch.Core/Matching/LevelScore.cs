using System.Globalization;
using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Recognition;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>Explains the level part for one pair.</summary>
internal static class LevelScore
{
    public static PartScore Of(Pair pair) =>
        pair.Closed is { } profession ? ByAuthorisation(pair, profession) : ByEducation(pair);

    /// <summary>The rule for an occupation that is open to everyone.</summary>
    public static string EducationRule(Pair pair)
    {
        var held = HeldLevel.Of(pair.Profile);
        var rule = LevelPart.EducationRule(pair.Need.MinNus, held);
        // Answered, and nothing finished: that is below, not unknown.
        return rule == LevelNotStated && HeldLevel.IsStated(pair.Profile) ? LevelBelow : rule;
    }

    private static PartScore ByAuthorisation(Pair pair, RegulatedProfession profession)
    {
        var state = HeldAuthorisation.Of(
            pair.Profile,
            profession,
            pair.Need.Occupation!.Value,
            pair.Taxonomy
        );
        var rule = LevelPart.AuthorisationRule(
            state == HeldAuthorisationState.Granted,
            state == HeldAuthorisationState.Pending
        );
        return new PartScore(Part(pair, rule, profession.Id), [], 0);
    }

    private static PartScore ByEducation(Pair pair)
    {
        var rule = EducationRule(pair);
        if (pair.Need.MinNus is not { } asked)
        {
            return new PartScore(Part(pair, rule), [], 0);
        }
        var held = HeldLevel.Of(pair.Profile);
        var part = held is { } level
            ? Part(pair, rule, Text(asked), Text(level))
            : Part(pair, rule, Text(asked));
        return rule == LevelNotStated
            ? new PartScore(
                part,
                [new NotStated(PartId.Level, "education")],
                pair.Weights[PartLevel]
            )
            : new PartScore(part, [], 0);
    }

    private static MatchPart Part(Pair pair, string rule, params string[] arguments) =>
        new(
            PartId.Level,
            pair.Weights[PartLevel],
            LevelPart.PointsOf(rule, pair.Weights),
            [new Because(rule, arguments)]
        );

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
