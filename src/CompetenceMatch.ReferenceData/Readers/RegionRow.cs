namespace CompetenceMatch.ReferenceData.Readers;

/// <summary>A labour-market region as it stands in its table, before the municipalities are read.</summary>
internal sealed record RegionRow(string Code, string Name, IReadOnlyList<string> Centres);
