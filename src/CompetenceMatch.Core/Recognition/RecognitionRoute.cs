namespace CompetenceMatch.Core.Recognition;

/// <summary>A recognition route: ordered steps for a kind of qualification and origin. Null = unknown.</summary>
/// <param name="Conditions">The condition column split at ';' and '=': key to values.</param>
public sealed record RecognitionRoute(
    string Id,
    string Family,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Conditions,
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
);
