namespace CompetenceMatch.Search.Candidates;

/// <summary>Counts by one property. Chosen values stay, also at zero; other values only above zero.</summary>
public sealed record Facet(FacetId Id, IReadOnlyList<FacetValue> Values);
