using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Matching;

/// <summary>A need and a profile with score, parts, gaps. All points are hundredths (8725 = 87.25).</summary>
public sealed record MatchResult(
    NeedId NeedId,
    ProfileId ProfileId,
    int ScoreHundredths,
    IReadOnlyList<MatchPart> Parts,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<NotStated> NotStated,
    IReadOnlyList<string> UnmetShouldSkills,
    Overqualification? Overqualification,
    bool OneStepAway,
    int ConfidencePercent
);
