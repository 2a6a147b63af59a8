namespace CompetenceMatch.Search.Candidates;

/// <summary>A value of a facet with the number of people there would be with it as the facet's only choice.</summary>
public sealed record FacetValue(string Value, int Count, bool IsChosen);
