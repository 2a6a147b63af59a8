using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Plain;

/// <summary>What a plain search reads beside the people.</summary>
public sealed record PlainKnowledge(
    Taxonomy Taxonomy,
    TitleLinker Linker,
    MatchWeights Weights,
    DateOnly Today
)
{
    internal FacetSlots Slots { get; } = new(Taxonomy);
}
