using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Core.Matching;

/// <summary>What one score is made of.</summary>
internal sealed record Pair(
    Need Need,
    Profile Profile,
    Taxonomy Taxonomy,
    MatchWeights Weights,
    DateOnly Today,
    RegulatedProfession? Profession
)
{
    /// <summary>The profession that closes the need's occupation; null = open to everyone.</summary>
    public RegulatedProfession? Closed =>
        Profession is { ClosesOccupation: true } ? Profession : null;
}
