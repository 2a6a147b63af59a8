namespace CompetenceMatch.Core.Matching;

/// <summary>One thing that keeps a match from being full, with the step that closes it.</summary>
/// <param name="What">What it is about: a language and skill, licence class, profession id, skill words.</param>
/// <param name="From">What the person has, in the kind's own scale; null = nothing.</param>
/// <param name="To">What the need asks, same scale.</param>
/// <param name="Routes">Ids of recognition routes that could close it.</param>
/// <param name="Weeks">Estimate; null = unknown.</param>
/// <param name="Measures">Ids of public measures that could pay.</param>
/// <param name="Closable">It has a route, or is one CEFR step.</param>
public sealed record Gap(
    GapKind Kind,
    string? What,
    string? From,
    string? To,
    IReadOnlyList<string> Routes,
    WeekRange? Weeks,
    IReadOnlyList<string> Measures,
    bool Closable
);
