namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>What the measurement asks for by name.</summary>
/// <param name="Codes">Of the people, in their order.</param>
internal sealed record WorldFacts(IReadOnlyList<Guid> Needs, IReadOnlyList<string> Codes);
