using CompetenceMatch.Core.Occupations;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class OccupationTermReader
{
    public const string File = "occupation_terms.tsv";

    public static IReadOnlyList<OccupationTerm> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        tables
            .Open(File, "styrk08", "language", "kind", "term")
            .Read(
                "term",
                row => ReadRow(row, occupations),
                term => (term.Occupation, term.Language, term.Text)
            );

    private static OccupationTerm ReadRow(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    ) =>
        new(
            row.UnitGroup("styrk08", occupations),
            row.Matching("language", CodeForms.Language),
            row.OneOf("kind", "title", "alt"),
            row.Text("term")
        );
}
