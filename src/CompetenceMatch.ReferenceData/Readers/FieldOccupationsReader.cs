using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class FieldOccupationsReader
{
    public const string File = "field_occupations.tsv";

    public static IReadOnlyList<FieldOccupations> Read(
        TableSet tables,
        IReadOnlyDictionary<string, EducationField> fields,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        tables
            .Open(File, "field", "nus_min", "nus_max", "styrk08")
            .Read(
                "nus_min",
                row => ReadRow(row, fields, occupations),
                leads => (leads.Field, leads.NusMin)
            );

    private static FieldOccupations ReadRow(
        Row row,
        IReadOnlyDictionary<string, EducationField> fields,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    )
    {
        var nusMin = row.Int("nus_min", 0, 8);
        return new(
            row.Known("field", fields, EducationFieldReader.File),
            nusMin,
            row.Int("nus_max", nusMin, 8),
            row.UnitGroups("styrk08", occupations)
        );
    }
}
