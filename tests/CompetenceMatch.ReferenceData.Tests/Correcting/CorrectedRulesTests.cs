using CompetenceMatch.Core.Recognition;
using CompetenceMatch.ReferenceData.Checking;
using CompetenceMatch.ReferenceData.Correcting;

namespace CompetenceMatch.ReferenceData.Tests.Correcting;

public sealed class CorrectedRulesTests
{
    private const string Routes = "recognition_routes.tsv";
    private static readonly ReferenceTables tables = ReferenceTables.Load();

    [Fact]
    public void Without_corrections_the_rules_are_the_tables()
    {
        var rules = CorrectedRules.Read(tables, []);

        rules.Tables.Routes.Keys.ShouldBe(tables.Taxonomy.Routes.Keys);
        rules.Tables.Routes["R01"].WeeksMax.ShouldBe(tables.Taxonomy.Routes["R01"].WeeksMax);
        rules.Sheets.Sum(sheet => sheet.Rows.Count).ShouldBeGreaterThan(400);
    }

    [Fact]
    public void A_corrected_cell_is_read_instead_and_the_tables_value_is_kept()
    {
        var rules = CorrectedRules.Read(tables, [Correct(Routes, "R01", "weeks_max", "17", "26")]);

        rules.Tables.Routes["R01"].WeeksMax.ShouldBe(26);
        rules.Tables.Routes["R02"].ShouldBeEquivalentTo(tables.Taxonomy.Routes["R02"]);
        tables.Taxonomy.Routes["R01"].WeeksMax.ShouldBe(17);
        var standing = rules.Corrections.ShouldHaveSingleItem();
        (standing.IsUsed, standing.NeedsLook, standing.TableNow).ShouldBe((true, false, "17"));
    }

    [Theory]
    [InlineData("weeks_max", "3", "weeks_max", "is not between 8 and 1000")]
    [InlineData("weeks_max", "soon", "weeks_max", "is not a whole number")]
    [InlineData("weeks_min", "20", "weeks_max", "is not between 20 and 1000")]
    [InlineData("cost_max_nok", "-1", "cost_max_nok", "is not between 0")]
    [InlineData("url", "hkdir.no", "url", "does not have the form")]
    [InlineData("confidence", "sure", "confidence", "is none of")]
    [InlineData("condition", "educ=higher", "condition", "the key educ is unknown")]
    [InlineData("title_uk", "", "title_uk", "is empty")]
    [InlineData("title_nb", "two\tcells", "title_nb", "control character")]
    [InlineData("steps_en", "One step", "steps_en", "has 1 steps, steps_nb 6")]
    [InlineData("checked", "23.11.2026", "checked", "is not a day")]
    [InlineData("checked", "2026-02-30", "checked", "is not a day")]
    [InlineData("checked", "2020-01-01", "checked", "is before 2024-08-27")]
    [InlineData("id", "R99", "id", "is no column that can be corrected")]
    [InlineData("nothing", "1", "nothing", "is no column that can be corrected")]
    public void A_wrong_value_is_refused_as_in_the_file_with_table_row_and_column(
        string column,
        string value,
        string namedColumn,
        string problem
    )
    {
        var wrong = Should.Throw<ReferenceDataException>(() =>
            CorrectedRules.Check(tables, [Correct(Routes, "R01", column, "", value)])
        );

        (wrong.File, wrong.Row, wrong.Column).ShouldBe((Routes, 2, namedColumn));
        wrong.Problem.ShouldContain(problem);
    }

    [Fact]
    public void A_check_date_is_written_behind_the_source_and_the_row_is_no_longer_old()
    {
        var mine = tables.Own();

        mine.Taxonomy.Recognition = CorrectedRules
            .Read(tables, [Correct(Routes, "R01", "checked", "2024-08-27", "2026-11-20")])
            .Tables;

        FactChecks.Of(mine).Single(row => row.Id == "R01").Checked.ShouldBe(new(2026, 11, 20));
        FactChecks.Of(tables).Single(row => row.Id == "R01").Checked.ShouldBe(new(2024, 8, 27));
    }

    [Fact]
    public void A_correction_whose_table_has_changed_since_is_used_and_asks_for_a_look()
    {
        var rules = CorrectedRules.Read(tables, [Correct(Routes, "R01", "weeks_max", "12", "26")]);

        var standing = rules.Corrections.ShouldHaveSingleItem();
        (standing.IsUsed, standing.NeedsLook).ShouldBe((true, true));
        rules.Tables.Routes["R01"].WeeksMax.ShouldBe(26);
    }

    [Fact]
    public void A_correction_that_no_longer_fits_is_left_out_and_the_others_are_used()
    {
        var rules = CorrectedRules.Read(
            tables,
            [
                Correct(Routes, "R01", "weeks_max", "17", "26"),
                Correct(Routes, "R02", "weeks_max", "", "soon"),
                Correct(Routes, "R99", "weeks_max", "", "4"),
                Correct("gone.tsv", "R01", "weeks_max", "", "4"),
            ]
        );

        rules.Corrections.Select(one => one.IsUsed).ShouldBe([true, false, false, false]);
        rules.Corrections.Skip(1).ShouldAllBe(one => one.NeedsLook);
        rules.Tables.Routes["R01"].WeeksMax.ShouldBe(26);
        rules.Tables.Routes["R02"].ShouldBeEquivalentTo(tables.Taxonomy.Routes["R02"]);
    }

    [Fact]
    public void Every_rule_has_an_address_of_its_own_and_is_found_by_it()
    {
        foreach (var sheet in CorrectedRules.Read(tables, []).Sheets)
        {
            var slugs = sheet.Rows.Select(row => row.Slug.ToUpperInvariant()).ToList();
            slugs.ShouldBeUnique(sheet.Table.File);
            foreach (var row in sheet.Rows)
                sheet.Find(row.Slug).ShouldBe(row);
        }
    }

    private static CellCorrection Correct(
        string file,
        string row,
        string column,
        string before,
        string value
    ) => new(Guid.CreateVersion7(), file, row, column, before, value, "test", default);
}
