using System.Text.Json.Nodes;

namespace CompetenceMatch.Cli.Tests;

public sealed class FactsTests : IDisposable
{
    private readonly CommandLine cm = new();

    [Fact]
    public async Task Old_and_unverified_rules_are_listed_with_reason_and_address()
    {
        var answer = await cm.Run("facts", "--older-than", "12", "--today", "2026-11-22");

        answer.Code.ShouldBe(0, answer.Error);
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("file\tid\tchecked\treasons\tunverified\turl");
        var row = lines.Single(line => line.StartsWith("recognition_routes.tsv\tR01\t"));
        var cells = row.Split('\t');
        cells[2].ShouldBe("2024-08-27");
        cells[3].ShouldBe("old;unverified");
        cells[4].ShouldContain("current processing time");
        cells[5].ShouldStartWith("https://hkdir.no");
        answer.Error.ShouldContain("older than 12 months");
    }

    [Fact]
    public async Task More_months_list_fewer_old_rules()
    {
        var year = await Old("12");
        var decade = await Old("120");

        decade.ShouldBeLessThan(year);
    }

    private async Task<int> Old(string months)
    {
        var answer = await cm.Run(
            "facts",
            "--older-than",
            months,
            "--today",
            "2026-11-22",
            "--json"
        );
        return JsonNode
            .Parse(answer.Output)!
            .AsArray()
            .Count(row => row!["reasons"]!.AsArray().Any(reason => (string?)reason == "old"));
    }

    public void Dispose() => cm.Dispose();
}
