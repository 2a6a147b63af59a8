using System.Text.Json.Serialization;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Cli.Writing;

/// <param name="Title">Bokmål, as the authorities write.</param>
/// <param name="Documents">Codes of what must be at hand.</param>
/// <param name="CostNok">The least; null = unknown.</param>
internal sealed record PlanDocumentStep(
    string Id,
    string Route,
    string Title,
    string TitleEn,
    IReadOnlyList<string> DependsOn,
    IReadOnlyList<int>? Weeks,
    int? CostNok,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? CostMaxNok,
    string Authority,
    string Url,
    IReadOnlyList<string> Documents,
    string Source,
    string Confidence
)
{
    public static PlanDocumentStep Of(PlanStep step) =>
        new(
            step.Id,
            step.Route,
            step.Title.Nb,
            step.Title.En,
            step.DependsOn,
            step.Weeks is { } weeks ? [weeks.Min, weeks.Max] : null,
            step.CostNok,
            step.CostMaxNok,
            step.Authority,
            step.Url,
            step.Documents,
            step.Source,
            step.Confidence
        );
}
