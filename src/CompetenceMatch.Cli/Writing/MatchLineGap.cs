using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Cli.Writing;

/// <param name="Weeks">Fewest and most; null = unknown.</param>
internal sealed record MatchLineGap(
    GapKind Kind,
    string? What,
    string? From,
    string? To,
    IReadOnlyList<string> Routes,
    IReadOnlyList<int>? Weeks,
    IReadOnlyList<string> Measures,
    bool Closable
);
