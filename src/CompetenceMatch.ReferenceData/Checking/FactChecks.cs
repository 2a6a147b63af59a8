using CompetenceMatch.Core.Matching;
using CompetenceMatch.ReferenceData.Readers;

namespace CompetenceMatch.ReferenceData.Checking;

/// <summary>Every row of the tables that a recognition plan rests on, and how well it is checked.</summary>
public static class FactChecks
{
    public static IReadOnlyList<FactCheck> Of(ReferenceTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return
        [
            .. OfRules(tables.Taxonomy),
            .. OfSupport(tables.Taxonomy),
            .. tables.Taxonomy.Degrees.Select(row => new FactCheck(
                DegreeReader.File,
                $"{row.Country} {row.LocalName}",
                SourceDates.Newest(row.Source),
                row.Confidence,
                [],
                "",
                row.Source
            )),
            .. tables.Taxonomy.TradeRecognitions.Select(row => new FactCheck(
                TradeRecognitionReader.File,
                row.TradeNb,
                SourceDates.Newest($"{row.AsOf} {row.Source}"),
                "read",
                [],
                "",
                row.Source
            )),
        ];
    }

    private static IEnumerable<FactCheck> OfRules(Taxonomy facts) =>
        facts
            .Routes.Values.Select(row => new FactCheck(
                RecognitionRouteReader.File,
                row.Id,
                SourceDates.Newest(row.Source),
                row.Confidence,
                row.UnverifiedFields,
                row.Url,
                row.Source
            ))
            .Concat(
                facts.Professions.Values.Select(row => new FactCheck(
                    RegulatedProfessionReader.File,
                    row.Id,
                    SourceDates.Newest(row.Source),
                    row.Confidence,
                    row.UnverifiedFields,
                    row.Url,
                    row.Source
                ))
            );

    private static IEnumerable<FactCheck> OfSupport(Taxonomy facts) =>
        facts
            .LanguageRequirements.Select(row => new FactCheck(
                LanguageRequirementReader.File,
                row.Id,
                SourceDates.Newest(row.Source),
                row.Confidence,
                [],
                row.Url,
                row.Source
            ))
            .Concat(
                facts.Measures.Values.Select(row => new FactCheck(
                    MeasureReader.File,
                    row.Id,
                    SourceDates.Newest(row.Source),
                    row.Confidence,
                    row.UnverifiedFields,
                    row.Url,
                    row.Source
                ))
            );
}
