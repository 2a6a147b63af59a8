using System.Text.Json.Serialization;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Cli.Writing;

/// <param name="Weeks">Fewest and most; null = unknown.</param>
/// <param name="WeeksAtLeast">A part of the way has no known time.</param>
internal sealed record PlanDocumentWay(
    IReadOnlyList<string> Routes,
    IReadOnlyList<PlanDocumentStep> Steps,
    IReadOnlyList<int>? Weeks,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? WeeksAtLeast,
    PlanDocumentGate? LanguageGate
)
{
    public static PlanDocumentWay Of(PlannedWay way) =>
        new(
            way.Routes,
            [.. way.Steps.Select(PlanDocumentStep.Of)],
            way.Weeks is { } weeks ? [weeks.Min, weeks.Max] : null,
            way.Weeks?.AtLeast,
            way.LanguageGate is { } gate ? PlanDocumentGate.Of(gate) : null
        );
}
