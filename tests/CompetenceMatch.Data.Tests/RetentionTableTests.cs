using CompetenceMatch.Data.Retention;

namespace CompetenceMatch.Data.Tests;

public sealed class RetentionTableTests
{
    [Fact]
    public void Privacy_page_shows_the_table_of_the_code()
    {
        var page = File.ReadAllLines(Path.Combine(Root(), "docs", "privacy.md"));
        var rows = page.SkipWhile(line => !line.StartsWith("| entity"))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'));

        rows.ShouldBe(
            RetentionTable.All.Select(rule =>
                $"| {rule.Entity} | {rule.Trigger} | {rule.Days} | {rule.Action} |"
            )
        );
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CompetenceMatch.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
