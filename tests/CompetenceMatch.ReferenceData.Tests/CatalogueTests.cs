using System.Xml.Linq;

namespace CompetenceMatch.ReferenceData.Tests;

public sealed class CatalogueTests
{
    private static readonly IReadOnlyList<TableInfo> Tables = ReferenceTables.Load().Tables;

    [Theory]
    [InlineData("Data.resx")]
    [InlineData("Data.en.resx")]
    [InlineData("Data.uk.resx")]
    [InlineData("Data.ar.resx")]
    public void Every_title_and_caution_of_a_table_has_its_text(string file)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Texts", file);
        var keys = XDocument
            .Load(path)
            .Descendants("data")
            .Select(e => (string)e.Attribute("name")!);
        keys.ShouldBe(
            Tables
                .Select(table => table.TitleKey)
                .Concat(Tables.Select(table => table.CautionKey).OfType<string>())
                .Distinct(),
            ignoreOrder: true
        );
    }

    [Fact]
    public void Machine_made_terms_carry_their_caution()
    {
        var terms = Tables.Single(table => table.File == "occupation_terms.tsv");
        terms.CautionKey.ShouldBe("Data_Caution_Terms");
        terms.AsOf.ShouldBe("2026-11");
    }

    [Fact]
    public void Documentation_tells_the_rows_of_every_table()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "data.md"));
        foreach (var table in Tables)
        {
            var rows = table.Rows.ToString("#,0").Replace(',', ' ').Replace('\u00A0', ' ');
            page.ShouldContain($"| `{Path.GetFileNameWithoutExtension(table.File)}` | {rows} |");
        }
    }
}
