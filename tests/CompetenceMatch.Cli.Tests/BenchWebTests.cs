using System.Text.Json.Nodes;

namespace CompetenceMatch.Cli.Tests;

/// <summary>The measurement of the pages runs on what is built beside these tests, not timed.</summary>
public sealed class BenchWebTests : IDisposable
{
    private static readonly string[] Pages =
    [
        "plainText",
        "landing",
        "search",
        "filtered",
        "needHits",
        "needs",
        "card",
    ];

    private readonly CommandLine cm = new();

    [Fact]
    public async Task Every_page_answers_and_every_search_is_in_the_log()
    {
        var answer = await cm.Run(
            "bench",
            "web",
            "--profiles",
            "150",
            "--quick",
            "--json",
            "--app",
            Application()
        );

        answer.Code.ShouldBe(0, answer.Error);
        var report = JsonNode.Parse(answer.Output)!;
        ((int)report["profiles"]!).ShouldBe(150);
        ((int)report["audited"]!["rows"]!).ShouldBe((int)report["audited"]!["asked"]!);
        ((double)report["rebuildSeconds"]!).ShouldBeGreaterThan(0);
        ((int)report["growth"]!["15"]!["profiles"]!).ShouldBe(15);
        ShowFigures(report["classes"]!);
        ShowFigures(report["growth"]!["15"]!["classes"]!);
    }

    [Fact]
    public async Task Application_that_is_not_there_is_named()
    {
        var answer = await cm.Run("bench", "web", "--app", "/nowhere/CompetenceMatch.Web.dll");

        answer.Code.ShouldBe(1);
        answer.Error.ShouldContain("/nowhere/CompetenceMatch.Web.dll");
    }

    public void Dispose() => cm.Dispose();

    private static void ShowFigures(JsonNode classes)
    {
        foreach (var page in Pages)
        {
            var figures = classes[page]!;
            ((long)figures["allocatedBytes"]!).ShouldBeGreaterThan(0, page);
            ((int)figures["failed"]!).ShouldBe(0, page);
            ((double)figures["p50"]!).ShouldBeGreaterThanOrEqualTo(0, page);
            ((double)figures["p99"]!).ShouldBeGreaterThanOrEqualTo((double)figures["p50"]!, page);
            figures["wall"]!["p95"].ShouldNotBeNull(page);
            ((double)figures["perSecond"]!).ShouldBeGreaterThan(0, page);
        }
    }

    // The same configuration as the tests were built in: .../bin/Release/net10.0/.
    private static string Application()
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        var root = tests.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(
            root,
            "src",
            "CompetenceMatch.Web",
            "bin",
            tests.Parent.Name,
            tests.Name,
            "CompetenceMatch.Web.dll"
        );
    }
}
