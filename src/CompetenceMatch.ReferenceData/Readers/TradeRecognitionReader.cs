using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Regions;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class TradeRecognitionReader
{
    public const string File = "trade_recognition.tsv";

    public static IReadOnlyList<TradeRecognition> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, Country> countries,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    ) =>
        tables
            .Open(File, "trade", "styrk08", "route", "countries", "as_of", "source", "confidence")
            .Read("trade", row => ReadRow(row, occupations, countries, routes), t => t.TradeNb);

    private static TradeRecognition ReadRow(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        IReadOnlyDictionary<string, Country> countries,
        IReadOnlyDictionary<string, RecognitionRoute> routes
    )
    {
        row.Confidence();
        return new(
            row.Text("trade"),
            row.UnitGroup("styrk08", occupations),
            row.Known("route", routes, RecognitionRouteReader.File),
            row.AllKnown("countries", countries, CountryReader.File),
            row.Matching("as_of", CodeForms.Date),
            row.Text("source")
        );
    }
}
