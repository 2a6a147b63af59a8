using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Matches;

/// <summary>A published need with how it fits the reader. The need has its organisation.</summary>
public sealed record OwnMatch(StoredNeed Need, MatchResult Match)
{
    public MatchView View => new(Match, ForCandidate: true);
}
