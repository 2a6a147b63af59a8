using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A recognition route: ordered steps for a kind of qualification and origin. Null = unknown.</summary>
public sealed record RecognitionRoute(
    string Id,
    string Family,
    RouteCondition Condition,
    TableText Title,
    IReadOnlyList<RouteStep> Steps,
    string TypicalTime,
    TableText Cost,
    string Outcome,
    string LanguageGate,
    TableText Authority,
    string Url,
    string Source,
    string Confidence,
    IReadOnlyList<string> UnverifiedFields,
    int? WeeksMin,
    int? WeeksMax,
    int? CostMinNok,
    int? CostMaxNok
)
{
    /// <summary>Order among routes that hold: the least is planned first.</summary>
    public int Rank { get; init; }

    /// <summary>Number of the step that ends in the answer, from 1; the route's time and cost stand on it.</summary>
    public int DecisionStep { get; init; } = Steps.Count;

    /// <summary>Number of the first step that cannot be done before the language level is reached; null = none.</summary>
    public int? LanguageBeforeStep { get; init; }

    /// <summary>Id of the language requirement that the route itself brings; null = only the profession's.</summary>
    public string? LanguageRequirement { get; init; }
    public RouteGain Gives { get; init; }

    /// <summary>Id of the route whose answer the first step waits for; null = none.</summary>
    public string? WaitsFor { get; init; }
}
