using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Web.Matches;

/// <summary>A match as both sides see it. ForCandidate speaks to the person, else about the person.</summary>
/// <param name="ShowOverqualification">False where the person said "I want this anyway" and the reader is an employer.</param>
public sealed record MatchView(
    MatchResult Match,
    bool ForCandidate,
    bool ShowOverqualification = true
)
{
    /// <summary>The score as whole points, rounded down like every part.</summary>
    public int Score => Match.ScoreHundredths / 100;
}
