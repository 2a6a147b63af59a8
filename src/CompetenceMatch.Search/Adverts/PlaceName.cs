namespace CompetenceMatch.Search.Adverts;

/// <summary>A name in words, with the municipalities it may mean.</summary>
internal sealed record PlaceName(string[] Parts, IReadOnlyList<string> Codes, bool IsMunicipality);
