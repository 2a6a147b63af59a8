namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>An answer as the engine ranks it, without reasons.</summary>
/// <param name="Scores">Hundredths, in the order of the ids.</param>
internal sealed record BenchRanks(int Total, IReadOnlyList<string> Ids, IReadOnlyList<int> Scores);
