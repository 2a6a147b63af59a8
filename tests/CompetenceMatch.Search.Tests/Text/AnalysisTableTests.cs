using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Tests.Text;

public sealed class AnalysisTableTests
{
    [Fact]
    public void The_shipped_tables_are_whole()
    {
        var tables = new AnalysisTables(AnalysisTables.Embedded);

        tables.Languages.All.Count().ShouldBeGreaterThanOrEqualTo(23);
        tables.Endings.For("pl", 'a').ShouldNotBeNull();
    }

    [Theory]
    [InlineData("endings.tsv", 2, "language", "\tnb\tend\ter\t", "\tqq\tend\ter\t")]
    [InlineData("endings.tsv", 2, "place", "\tnb\tend\ter\t", "\tnb\tmiddle\ter\t")]
    [InlineData("endings.tsv", 2, "kind", "\ter\t\tplural\t", "\ter\t\tmany\t")]
    [InlineData("endings.tsv", 2, "letters", "\tend\ter\t", "\tend\tér\t")]
    [InlineData("endings.tsv", 2, "letters", "\tend\ter\t", "\tend\t\t")]
    [InlineData("endings.tsv", 3, "letters", "\tend\tar\t", "\tend\ter\t")]
    [InlineData("endings.tsv", 2, "becomes", "\ter\t\tplural\t", "\ter\ter\tplural\t")]
    [InlineData("endings.tsv", 2, "least", "\tplural\t\t", "\tplural\tten\t")]
    [InlineData("endings.tsv", 2, "checked", "\t2026-11-22\n", "\tyesterday\n")]
    [InlineData("endings.tsv", 1, "lang", "id\tlanguage", "id\tlang")]
    [InlineData("languages.tsv", 2, "script", "\tLatn\t", "\tlatin\t")]
    [InlineData("languages.tsv", 2, "rounds", "\t2\t", "\tten\t")]
    [InlineData("languages.tsv", 3, "same_as", "no\tnb\t", "no\tqq\t")]
    [InlineData("languages.tsv", 3, "language", "\nno\t", "\nnb\t")]
    [InlineData("languages.tsv", 1, "language", "\nund-Ethi\t", "\nethi\t")]
    [InlineData("letters.tsv", 2, "form", "\tnormal\t", "\tother\t")]
    [InlineData("letters.tsv", 2, "letters", "U+0622 ", "U+06222222 ")]
    [InlineData("letters.tsv", 2, "becomes", "\tا\t", "\tاا\t")]
    [InlineData(
        "letters.tsv",
        2,
        "source",
        "Unicode 16 character names; one form per letter: own",
        ""
    )]
    [InlineData("letters.tsv", 2, "(all)", "\tArab\t", "\t")]
    public void A_wrong_cell_is_refused_with_file_row_and_column(
        string file,
        int row,
        string column,
        string right,
        string wrong
    )
    {
        var text = AnalysisTables.Embedded(file);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        var broken = text[..at] + wrong + text[(at + right.Length)..];

        var thrown = Should.Throw<AnalysisTableException>(() =>
            new AnalysisTables(f => f == file ? broken : AnalysisTables.Embedded(f))
        );

        (thrown.File, thrown.Row, thrown.Column).ShouldBe((file, row, column));
        thrown.Message.ShouldStartWith($"{file}, row {row}, column {column}: ");
    }

    [Fact]
    public void Linking_letters_come_from_the_table()
    {
        new CompoundSplitter(["kranken", "pfleger", "haus"], "de")
            .Split("krankenpfleger")
            .ShouldBe(("kranken", "pfleger"));
        new CompoundSplitter(["schwein", "halter"], "de")
            .Split("schweinehalter")
            .ShouldBe(("schwein", "halter"));
        new CompoundSplitter(["sykehus", "kokk"])
            .Split("sykehuskokk")
            .ShouldBe(("sykehus", "kokk"));
    }
}
