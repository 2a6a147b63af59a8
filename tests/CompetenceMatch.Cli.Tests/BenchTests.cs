using System.Text.Json.Nodes;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Cli.Tests;

/// <summary>The measurements run and write their contract; nothing here is timed.</summary>
[Collection(nameof(Alone))]
public sealed class BenchTests : IDisposable
{
    private static readonly string[] Classes =
    [
        "word",
        "and",
        "or",
        "phrase",
        "prefix",
        "typo",
        "filtered",
        "facets",
        "composite",
        "browse",
        "deepPage",
        "typeahead",
        "page",
        "linked",
    ];

    private readonly CommandLine cm = new();

    [Fact]
    public async Task Bench_search_writes_every_class_at_three_sizes()
    {
        var answer = await cm.Run("bench", "search", "--profiles", "2000", "--quick", "--json");

        answer.Code.ShouldBe(0, answer.Error);
        var report = JsonNode.Parse(answer.Output)!;
        ((int)report["profiles"]!).ShouldBe(2000);
        ((double)report["build"]!["profilesPerCpuSecond"]!).ShouldBeGreaterThan(0);
        ((double)report["memory"]!["bytesPerProfile"]!).ShouldBeGreaterThan(0);
        report["machine"]!["cores"].ShouldNotBeNull();
        ShouldBeWhole(report);
        foreach (var size in (string[])["20", "200"])
            ShouldBeWhole(report["growth"]![size]!);
        // A population this large answers something in every class.
        foreach (var name in Classes)
            ((double)report["classes"]![name]!["hits"]!).ShouldBeGreaterThan(0, name);
    }

    [Fact]
    public async Task Bench_search_is_read_by_people_too()
    {
        var answer = await cm.Run("bench", "search", "--profiles", "100", "--quick");

        answer.Code.ShouldBe(0, answer.Error);
        foreach (var name in Classes)
            answer.Output.ShouldContain($"\n| `{name}` | ");
    }

    [Fact]
    public async Task Exported_queries_and_answers_belong_to_the_exported_documents()
    {
        var folder = Path.Combine(cm.Folder, "out");

        var answer = await cm.Run([
            "bench",
            "search",
            "--profiles",
            "500",
            "--quick",
            "--export",
            folder,
        ]);

        answer.Code.ShouldBe(0, answer.Error);
        var ids = Lines("documents.jsonl").Select(line => ProfileJson.Parse(line).Id.Value);
        var known = ids.ToHashSet(StringComparer.Ordinal);
        known.Count.ShouldBe(500);
        var queries = Lines("queries.jsonl").Select(line => JsonNode.Parse(line)!).ToList();
        var expected = Lines("expected.jsonl").Select(line => JsonNode.Parse(line)!).ToList();
        queries.Select(query => (string)query["class"]!).Distinct().Count().ShouldBe(11);
        expected.Select(e => (string)e["id"]!).ShouldBe(queries.Select(q => (string)q["id"]!));
        foreach (var line in expected)
        {
            var listed = line["ids"]!.AsArray().Select(id => (string)id!).ToList();
            listed.ShouldAllBe(id => known.Contains(id));
            line["scores"]!.AsArray().Count.ShouldBe(listed.Count);
            ((int)line["total"]!).ShouldBeGreaterThanOrEqualTo(listed.Count);
        }

        string[] Lines(string name) => File.ReadAllLines(Path.Combine(folder, name));
    }

    [Fact]
    public async Task Bench_link_writes_titles_typos_and_typeahead()
    {
        var labels = cm.Write("l.tsv", "1\tsykepleier", "2\tlastebilsjåfør", "3\tkokk");

        var answer = await cm.Run("bench", "link", "--labels", labels, "--quick", "--json");

        answer.Code.ShouldBe(0, answer.Error);
        var report = JsonNode.Parse(answer.Output)!;
        ((int)report["labels"]!).ShouldBe(3);
        foreach (var name in (string[])["title", "typo", "typeahead"])
        {
            ((int)report["classes"]![name]!["queries"]!).ShouldBeGreaterThan(0);
            ((int)report["classes"]![name]!["failed"]!).ShouldBe(0);
            ((double)report["classes"]![name]!["hits"]!).ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task Index_scores_equal_the_rule_on_random_pairs()
    {
        var answer = await cm.Run("index", "verify", "--pairs", "1500", "--profiles", "300");

        answer.Output.ShouldBe("1500 pairs compared, 0 differences\n");
        answer.Code.ShouldBe(0, answer.Error);
    }

    private static void ShouldBeWhole(JsonNode size)
    {
        ((int)size["change"]!["notFound"]!).ShouldBe(0);
        foreach (var name in Classes)
        {
            var figures = size["classes"]![name]!;
            ((int)figures["queries"]!).ShouldBeGreaterThan(0, name);
            ((int)figures["failed"]!).ShouldBe(0, name);
            ((double)figures["p50"]!).ShouldBeGreaterThanOrEqualTo(0, name);
            ((double)figures["p99"]!).ShouldBeGreaterThanOrEqualTo((double)figures["p50"]!, name);
            figures["wall"]!["p95"].ShouldNotBeNull(name);
            ((long)figures["allocatedBytes"]!).ShouldBeGreaterThanOrEqualTo(0, name);
        }
    }

    public void Dispose() => cm.Dispose();
}
