using System.Text;
using CompetenceMatch.Web.BulkExports;

namespace CompetenceMatch.Web.Tests.BulkExports;

public sealed class PeopleCsvTests
{
    [Theory] // S-17
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+47 900", "'+47 900")]
    [InlineData("-2", "'-2")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=a;b", "\"'=a;b\"")]
    [InlineData("Åse", "Åse")]
    [InlineData(null, "")]
    public void Cell_is_quoted_and_never_a_formula(string? value, string written) =>
        Text([
                [value, "x"],
            ])
            .ShouldBe($"{written};x\r\n");

    [Fact]
    public void File_begins_with_the_mark_that_norwegian_excel_needs() =>
        PeopleCsv
            .Write([
                ["a"],
            ])[..3]
            .ShouldBe(Encoding.UTF8.GetPreamble());

    private static string Text(IReadOnlyList<string?>[] rows) =>
        Encoding.UTF8.GetString(PeopleCsv.Write(rows)[3..]);
}
