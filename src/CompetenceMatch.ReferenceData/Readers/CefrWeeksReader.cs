using CompetenceMatch.Core.Languages;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class CefrWeeksReader
{
    public const string File = "cefr_weeks.tsv";

    public static IReadOnlyList<CefrWeeks> Read(TableSet tables) =>
        tables
            .Open(File, "from", "to", "weeks_min", "weeks_max", "source", "confidence")
            .Read("from", ReadRow, weeks => weeks.From);

    private static CefrWeeks ReadRow(Row row)
    {
        row.Confidence();
        var from = row.OptionalCefr("from") ?? throw row.Wrong("from", "is empty");
        var to = row.OptionalCefr("to") ?? throw row.Wrong("to", "is empty");
        if ((int)to != (int)from + 1)
            throw row.Wrong("to", $"{to} is not the level after {from}");
        var min = row.Int("weeks_min", 1, 500);
        return new(from, to, min, row.Int("weeks_max", min, 500), row.Text("source"));
    }
}
