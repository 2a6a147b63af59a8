using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>One step of a route.</summary>
/// <param name="Id">Route id and the step's number in the table: R24.1.</param>
/// <param name="DependsOn">Ids of the steps that must be done before.</param>
/// <param name="Weeks">The whole route's time stands on its decision step; others null; how long the language takes stands on the gate.</param>
/// <param name="CostNok">Like the time; the least when a range is known.</param>
/// <param name="CostMaxNok">Null = the same as the least, or unknown.</param>
/// <param name="Documents">Codes of what must be at hand, as in <see cref="RouteStep"/>.</param>
/// <param name="Unlocks">Occupations that are open to the person when the step is done.</param>
/// <param name="Confidence">read or general, as the table says.</param>
public sealed record PlanStep(
    string Id,
    string Route,
    StepKind Kind,
    TableText Title,
    IReadOnlyList<string> DependsOn,
    WeekRange? Weeks,
    int? CostNok,
    int? CostMaxNok,
    string Authority,
    string Url,
    IReadOnlyList<string> Documents,
    IReadOnlyList<OccupationCode> Unlocks,
    string Source,
    string Confidence
)
{
    /// <summary>The step that ends in the answer.</summary>
    public bool IsDecision { get; init; }

    /// <summary>The application that this step sends is sent; its answer is what is left of it.</summary>
    public bool AnswerIsAwaited { get; init; }

    public StepTime Time { get; init; } = new(default, default, true);

    /// <summary>On the longest chain: a delay here delays the whole way.</summary>
    public bool IsCritical { get; init; }

    public bool IsLanguage => Kind == StepKind.Language;
}
