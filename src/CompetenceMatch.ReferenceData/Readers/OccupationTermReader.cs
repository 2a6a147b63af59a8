using CompetenceMatch.Core.Occupations;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class OccupationTermReader
{
    public const string File = "occupation_terms.tsv";
    public const string More = "occupation_terms_more.tsv";

    public static IReadOnlyList<OccupationTerm> Read(
        TableSet tables,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations
    )
    {
        var terms = tables
            .Open(File, "styrk08", "language", "kind", "term")
            .Read("term", row => ReadRow(row, occupations), Key);
        var known = terms.Select(Key).ToHashSet();
        var more = tables
            .Open(More, "styrk08", "language", "kind", "term", "source", "checked")
            .Read("term", row => ReadMore(row, occupations, known), Key);
        return [.. terms, .. more];
    }

    private static OccupationTerm ReadMore(
        Row row,
        IReadOnlyDictionary<OccupationCode, Occupation> occupations,
        HashSet<object> known
    )
    {
        row.Text("source");
        row.Matching("checked", CodeForms.Day);
        var term = ReadRow(row, occupations) with { IsEveryday = true };
        return known.Contains(Key(term)) ? throw row.Wrong("term", $"stands in {File} too") : term;
    }

    private static object Key(OccupationTerm term) => (term.Occupation, term.Language, term.Text);

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
