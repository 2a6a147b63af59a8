using System.Text.Json.Nodes;
using CompetenceMatch.Data.Entities;

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
        lines[0].ShouldBe("file\tid\tchecked\treasons\tunverified\tcorrected\turl");
        var row = lines.Single(line => line.StartsWith("recognition_routes.tsv\tR01\t"));
        var cells = row.Split('\t');
        cells[2].ShouldBe("2024-08-27");
        cells[3].ShouldBe("old;unverified");
        cells[4].ShouldContain("current processing time");
        cells[5].ShouldBeEmpty();
        cells[6].ShouldStartWith("https://hkdir.no");
        answer.Error.ShouldContain("older than 12 months");
    }

    [Fact]
    public async Task More_months_list_fewer_old_rules()
    {
        var year = await Old("12");
        var decade = await Old("120");

        decade.ShouldBeLessThan(year);
    }

    [Fact]
    public async Task Corrected_fields_are_shown_only_when_the_database_is_asked()
    {
        cm.Variables["CM__Data__Folder"] = cm.Folder;
        cm.MakeDatabase();
        await using (var database = cm.OpenDatabase())
        {
            database.FactCorrections.Add(
                new FactCorrection
                {
                    Id = Guid.CreateVersion7(),
                    File = "recognition_routes.tsv",
                    Row = "R01",
                    Column = "checked",
                    TableValue = "2024-08-27",
                    Value = "2026-11-20",
                    Why = "test",
                    CorrectedBy = Guid.NewGuid(),
                    CorrectedAt = new DateTime(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc),
                }
            );
            await database.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var without = await cm.Run("facts", "--today", "2026-11-22");
        var with = await cm.Run("facts", "--today", "2026-11-22", "--database");

        with.Code.ShouldBe(0, with.Error);
        Row(without)[3].ShouldBe("old;unverified");
        Row(with)[2..4].ShouldBe(["2026-11-20", "unverified;corrected"]);
        Row(with)[5].ShouldBe("checked");
    }

    private static string[] Row(CommandLineAnswer answer) =>
        answer
            .Output.Split('\n')
            .Single(line => line.StartsWith("recognition_routes.tsv\tR01\t"))
            .Split('\t');

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
