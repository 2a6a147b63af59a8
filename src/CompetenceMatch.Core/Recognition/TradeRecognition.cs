using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A trade that HK-dir recognises from named countries (route R10).</summary>
public sealed record TradeRecognition(
    string TradeNb,
    OccupationCode Occupation,
    string Route,
    IReadOnlyList<string> Countries,
    string AsOf,
    string Source
);
