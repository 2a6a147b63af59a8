using CompetenceMatch.Core.Matching.Gaps;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Core.Matching;

/// <summary>Scores one need against one profile; the same object ranks and explains.</summary>
public static class Match
{
    /// <summary>Parts sum to the score. Confidence = the share of the 100 points that rests on stated answers.</summary>
    /// <param name="today">Decides recency and work that still goes on.</param>
    public static MatchResult Score(
        Need need,
        Profile profile,
        Taxonomy taxonomy,
        MatchWeights weights,
        DateOnly today
    )
    {
        var profession = need.Occupation is { } code
            ? ProfessionChoice.For(code, [need.Title], taxonomy)
            : null;
        var pair = new Pair(need, profile, taxonomy, weights, today, profession);
        PartScore[] scores =
        [
            OccupationScore.Of(pair),
            LevelScore.Of(pair),
            LanguageScore.Of(pair),
            PlaceScore.Of(pair),
            TermsScore.Of(pair),
        ];
        var gaps = GapList.Of(pair);
        var oneStepAway = gaps is [{ Closable: true }];
        return new MatchResult(
            need.Id,
            profile.Id,
            scores.Sum(score => score.Part.Points),
            [.. scores.Select(score => score.Part)],
            oneStepAway ? [PlannedGap.Of(pair, gaps[0])] : gaps,
            [.. scores.SelectMany(score => score.NotStated), .. RightToWorkNotStated(profile)],
            SkillsHeld.UnmetShould(need, profile),
            Overqualified(pair),
            oneStepAway,
            100 - ((scores.Sum(score => score.UnstatedPoints) + 99) / 100)
        );
    }

    private static IEnumerable<NotStated> RightToWorkNotStated(Profile profile) =>
        profile.RightToWork is null or RightToWork.Unknown
            ? [new NotStated(PartId.Terms, "rightToWork")]
            : [];

    // "I want this anyway": not shown again until the person's own date.
    private static Overqualification? Overqualified(Pair pair) =>
        pair.Need.Occupation is not { } occupation
        || pair.Profile.AcceptsBelowLevelUntil >= pair.Today
            ? null
            : Overqualifications.For(
                pair.Profile,
                occupation,
                pair.Need.MinNus,
                pair.Closed,
                pair.Taxonomy
            );
}
