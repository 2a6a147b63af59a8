namespace CompetenceMatch.Search.Candidates;

/// <summary>One filter of a query, ready to be asked about a document.</summary>
/// <param name="Floor">The language floor behind it, where it is one.</param>
internal sealed record CompiledFilter(
    FilterKind Kind,
    string? Value,
    Func<CandidateDocument, bool> Passes,
    LanguageFloor? Floor = null
);
