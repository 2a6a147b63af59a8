using CompetenceMatch.ReferenceData.Readers;

namespace CompetenceMatch.ReferenceData.Correcting;

/// <summary>The tables that are shown rule by rule and whose facts can be corrected.</summary>
public static class RuleTables
{
    /// <summary>
    /// No column of its own: the newest day that a row's source names. Corrected, it is written behind the source.
    /// </summary>
    public const string CheckDate = "checked";

    public static IReadOnlyList<RuleTable> All { get; } =
    [
        new(RecognitionRouteReader.File, "veier", ["id"]),
        new(RegulatedProfessionReader.File, "yrker", ["id"]),
        new(TradeRecognitionReader.File, "fag", ["trade"]),
        new(DegreeReader.File, "grader", ["country", "name_local"]),
        new(LanguageRequirementReader.File, "sprakkrav", ["id"]),
        new(CefrWeeksReader.File, "sprakuker", ["from"]),
        new(MeasureReader.File, "virkemidler", ["id"]),
    ];

    public static RuleTable? Find(string file) => All.FirstOrDefault(table => table.File == file);
}
