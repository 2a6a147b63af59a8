namespace CompetenceMatch.Search.Candidates;

/// <summary>One filter of a query, ready to be asked about a document.</summary>
internal sealed record CompiledFilter(
    FilterKind Kind,
    string? Value,
    Func<CandidateDocument, bool> Passes
);
