using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Candidates;

/// <summary>What every search of an index reads beside its people.</summary>
internal sealed record SearchKnowledge(
    Taxonomy Taxonomy,
    MatchWeights Weights,
    FacetSlots Slots,
    DateOnly Today
);
