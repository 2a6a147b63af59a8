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
)
{
    /// <summary>Id of the plan's next step, route and number (R24.1), where this gap is all that is between a person and
    /// an approval; <see cref="Routes"/> and <see cref="Weeks"/> are then the plan's. Null = told by routes alone.</summary>
    public string? Step { get; init; }

    /// <summary>A part of the way takes a time that nobody has written down.</summary>
    public bool AtLeast { get; init; }
}
