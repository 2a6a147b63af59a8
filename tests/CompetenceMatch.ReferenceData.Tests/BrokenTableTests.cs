namespace CompetenceMatch.ReferenceData.Tests;

public sealed class BrokenTableTests
{
    [Theory]
    [InlineData("countries.tsv", 1, "name_xx", "name_nb\tname_en", "name_xx\tname_en", "header 2")]
    [InlineData("countries.tsv", 2, "(all)", "AD\tAndorra\t", "AD\t", "3 cells")]
    [InlineData("countries.tsv", 3, "alpha2", "\nAE\t", "\nAD\t", "earlier row")]
    [InlineData("countries.tsv", 2, "alpha2", "\nAD\t", "\nad\t", "form")]
    [InlineData("countries.tsv", 2, "name_nb", "AD\tAndorra\t", "AD\t Andorra\t", "space")]
    [InlineData("countries.tsv", 2, "name_nb", "AD\tAndorra\t", "AD\tAndorra\u0007x\t", "control")]
    [InlineData("countries.tsv", 2, "name_nb", "AD\tAndorra\t", "AD\tA\u030Andorra\t", "NFC")]
    [InlineData("countries.tsv", 2, "name_nb", "AD\tAndorra\t", "AD\t\t", "empty")]
    [InlineData("occupations.tsv", 12, "parent", "\n00\t2\t0\t", "\n00\t2\t9\t", "should be")]
    [InlineData("occupations.tsv", 12, "level", "\n00\t2\t0\t", "\n00\t3\t0\t", "digits")]
    [InlineData("occupation_terms.tsv", 2, "styrk08", "\n1111\tnb", "\n1119\tnb", "unit group")]
    [InlineData("occupation_terms.tsv", 2, "styrk08", "\n1111\tnb", "\n111\tnb", "unit group")]
    [InlineData("occupation_terms.tsv", 2, "kind", "nb\ttitle\t", "nb\tname\t", "none of")]
    [InlineData(
        "occupation_terms_more.tsv",
        2,
        "source",
        "\town, machine-written, awaits native reader\t",
        "\t\t",
        "empty"
    )]
    [InlineData("occupation_terms_more.tsv", 2, "checked", "\t2026-11-22\n", "\t2026-11\n", "form")]
    [InlineData(
        "occupation_terms_more.tsv",
        4,
        "term",
        "\n1420\tnb\talt\tdaglig leder butikk",
        "\n1111\tnb\talt\tordfører",
        "stands in"
    )]
    [InlineData("municipalities.tsv", 2, "region", "\t1\t005\t", "\t1\t999\t", "does not stand in")]
    [InlineData("municipalities.tsv", 2, "lat", "\t59.9212\t", "\t159.9212\t", "between")]
    [InlineData("municipalities.tsv", 2, "lat", "\t59.9212\t", "\t59,9212\t", "not a number")]
    [InlineData("municipalities.tsv", 2, "population", "\t728714\t", "\tmany\t", "whole number")]
    [InlineData("labour_market_regions.tsv", 2, "centres", "\t3101", "\t3103", "lies in region")]
    [InlineData("labour_market_regions.tsv", 2, "centres", "\t3101", "\t9999", "does not stand")]
    [InlineData("municipality_history.tsv", 2, "last_year", "\t2019\t", "\t1900\t", "between")]
    [InlineData("education_fields.tsv", 3, "parent", "\n001\t00\t", "\n001\t01\t", "should be")]
    [InlineData("recognition_routes.tsv", 2, "condition", "edu=higher;", "edu;", "key=value")]
    [InlineData("recognition_routes.tsv", 2, "condition", "edu=higher;", "educ=higher;", "unknown")]
    [InlineData("recognition_routes.tsv", 2, "condition", "edu=higher;", "edu=high;", "none of")]
    [InlineData("recognition_routes.tsv", 2, "condition", "regulated=no", "regulated=0", "neither")]
    [InlineData(
        "recognition_routes.tsv",
        10,
        "condition",
        "country=DE,",
        "country=XX,",
        "stand in"
    )]
    [InlineData("recognition_routes.tsv", 2, "step_kinds", "\tcheck;check;", "\tcheck;", "6")]
    [InlineData(
        "recognition_routes.tsv",
        2,
        "step_kinds",
        "\tcheck;check;",
        "\tcheck;x;",
        "none of"
    )]
    [InlineData("recognition_routes.tsv", 2, "gives", "\trecognition\t", "\tjoy\t", "none of")]
    [InlineData("recognition_routes.tsv", 2, "decision_step", "\t4\t\t\t", "\t9\t\t\t", "between")]
    [InlineData("measures.tsv", 2, "applies", "\temployer\tbridge", "\tking\tbridge", "none of")]
    [InlineData(
        "language_requirements.tsv",
        2,
        "applies_to",
        "\tthird country\t",
        "\tx\t",
        "stand"
    )]
    [InlineData(
        "regulated_professions.tsv",
        2,
        "route_third",
        "\tR21\tR22\t",
        "\tR21\tR23\t",
        "by its condition"
    )]
    [InlineData(
        "recognition_routes.tsv",
        17,
        "condition",
        "profession=t17",
        "profession=t17,z99",
        "does not stand"
    )]
    [InlineData("recognition_routes.tsv", 2, "url", "https://hkdir.no", "hkdir.no", "form")]
    [InlineData("recognition_routes.tsv", 2, "steps_uk", "Перевірте, що", "Один | Два", "6")]
    [InlineData("recognition_routes.tsv", 2, "documents", "\t3=identity", "\t9=identity", "step")]
    [InlineData("recognition_routes.tsv", 2, "documents", "\t3=identity", "\tidentity", "step=")]
    [InlineData("measures.tsv", 2, "name_ar", "\tدعم أجور مؤقت\t", "\t\t", "empty")]
    [InlineData(
        "regulated_professions.tsv",
        2,
        "route_eea",
        "\tR21\t",
        "\tR99\t",
        "does not stand"
    )]
    [InlineData("regulated_professions.tsv", 2, "ranks", "\t3258:1\t", "\t3259:1\t", "rank")]
    [InlineData("regulated_professions.tsv", 22, "ranks", "\t3258:2\t", "\t3258:1\t", "taken")]
    [InlineData("degree_equivalence.tsv", 2, "country", "\nPL\t", "\nXX\t", "does not stand in")]
    [InlineData(
        "language_requirements.tsv",
        2,
        "listening",
        "\tB2\tB2\tB2",
        "\tB9\tB2\tB2",
        "CEFR"
    )]
    [InlineData("cefr_weeks.tsv", 3, "to", "\nA1\tA2\t", "\nA1\tB1\t", "level after")]
    [InlineData("welcome_tasks.tsv", 2, "audience", "\teverybody\t", "\tall\t", "known audience")]
    [InlineData("welcome_tasks.tsv", 2, "responsible", "\tcandidate\t-90", "\tyou\t-90", "none of")]
    [InlineData("welcome_tasks.tsv", 2, "due_days", "\t-90\t", "\t-9000\t", "between")]
    [InlineData(
        "welcome_tasks.tsv",
        2,
        "needs_en",
        "\tdiploma, identity document, translations\t",
        "\t\t",
        "empty"
    )]
    [InlineData("tables.tsv", 2, "file", "\ncountries.tsv\t", "\nlands.tsv\t", "does not stand in")]
    public void Wrong_cell_stops_the_load_with_file_row_and_column(
        string file,
        int row,
        string column,
        string right,
        string wrong,
        string problem
    )
    {
        var error = Should.Throw<ReferenceDataException>(() => Load(file, right, wrong));
        (error.File, error.Row, error.Column).ShouldBe((file, row, column));
        error.Problem.ShouldContain(problem);
        error.Message.ShouldBe($"{file}, row {row}, column {column}: {error.Problem}");
        error.Message.ShouldNotContain("\n");
    }

    [Fact]
    public void Table_that_is_not_in_the_catalogue_stops_the_load()
    {
        var text = ReferenceTables.EmbeddedText("tables.tsv");
        var line = text.Split('\n').Single(row => row.StartsWith("measures.tsv"));
        var error = Should.Throw<ReferenceDataException>(() => Load("tables.tsv", line + "\n", ""));
        error.Problem.ShouldBe("lacks measures.tsv");
    }

    [Fact]
    public void Empty_table_stops_the_load()
    {
        var error = Should.Throw<ReferenceDataException>(() =>
            ReferenceTables.Load(_ => "alpha2\tname_nb\tname_en\tarea\n")
        );
        error.Problem.ShouldBe("the table has no rows");
    }

    [Fact]
    public void Missing_table_stops_the_load() =>
        Should
            .Throw<ReferenceDataException>(() => ReferenceTables.EmbeddedText("nothing.tsv"))
            .Message.ShouldStartWith("nothing.tsv, row 0");

    private static ReferenceTables Load(string broken, string right, string wrong) =>
        ReferenceTables.Load(file =>
        {
            var text = ReferenceTables.EmbeddedText(file);
            return file == broken ? Replace(text, right, wrong) : text;
        });

    private static string Replace(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        return text[..at] + wrong + text[(at + right.Length)..];
    }
}
