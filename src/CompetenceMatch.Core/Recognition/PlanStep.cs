using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition;

/// <summary>One step of a route.</summary>
/// <param name="Id">Route id and the step's number in the table: R24.1.</param>
/// <param name="DependsOn">Ids of the steps that must be done before.</param>
/// <param name="Weeks">The whole route's time stands on its decision step; others null; how long the language takes stands on the gate.</param>
/// <param name="CostNok">Like the time; the least when a range is known.</param>
/// <param name="CostMaxNok">Null = the same as the least, or unknown.</param>
/// <param name="Documents">Codes of what must be at hand, as in <see cref="RouteStep"/>.</param>
/// <param name="Confidence">read or general, as the table says.</param>
public sealed record PlanStep(
    string Id,
    string Route,
    TableText Title,
    IReadOnlyList<string> DependsOn,
    WeekRange? Weeks,
    int? CostNok,
    int? CostMaxNok,
    string Authority,
    string Url,
    IReadOnlyList<string> Documents,
    bool IsLanguage,
    string Source,
    string Confidence
);
