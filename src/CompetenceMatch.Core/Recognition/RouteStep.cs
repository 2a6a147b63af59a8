using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A step of a route as the table has it.</summary>
/// <param name="Documents">Codes of what must be at hand: diploma, translation, police.</param>
public sealed record RouteStep(
    TableText Title,
    IReadOnlyList<string> Documents,
    StepKind Kind = StepKind.Check
);
