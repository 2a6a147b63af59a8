using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Cli.Tests;

public sealed class GenerateTests : IDisposable
{
    private readonly CommandLine cm = new();

    [Fact]
    public async Task Same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        var first = await Generate("one", seed: 7);
        var again = await Generate("two", seed: 7);
        var other = await Generate("three", seed: 8);

        again.Profiles.ShouldBe(first.Profiles);
        again.Needs.ShouldBe(first.Needs);
        other.Profiles.ShouldNotBe(first.Profiles);
        other.Needs.ShouldNotBe(first.Needs);
    }

    [Fact]
    public async Task Files_are_the_same_on_one_core_and_on_several()
    {
        // More than two chunks, the last one not full.
        var one = await Generate("one", seed: 7, profiles: 2_350, threads: 1);
        var three = await Generate("three", seed: 7, profiles: 2_350, threads: 3);

        three.Profiles.ShouldBe(one.Profiles);
        three.Needs.ShouldBe(one.Needs);
        one.Profiles.Select(line => ProfileJson.Parse(line).Id.Value)
            .ShouldBe(Enumerable.Range(1, 2_350).Select(number => $"p{number}"));
    }

    [Fact]
    public async Task Written_lines_are_profiles_and_needs()
    {
        var (profiles, needs) = await Generate("out", seed: 1);

        profiles.Select(line => ProfileJson.Parse(line).Id).Distinct().Count().ShouldBe(50);
        needs.Select(line => NeedJson.Parse(line).Id).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public async Task Generated_people_can_be_matched_with_a_generated_need()
    {
        var (_, needs) = await Generate("out", seed: 1);

        var answer = await cm.Run(
            "match",
            "--need",
            cm.Write("n.json", needs[0]),
            "--profiles",
            Path.Combine(cm.Folder, "out", "profiles.jsonl")
        );

        answer.Code.ShouldBe(0, answer.Error);
        answer.JsonLines.Length.ShouldBe(20);
        var scores = answer.JsonLines.Select(line => (decimal)line["score"]!).ToList();
        scores.ShouldBe(scores.OrderDescending());
    }

    private async Task<(string[] Profiles, string[] Needs)> Generate(
        string folder,
        int seed,
        int profiles = 50,
        int threads = 2
    )
    {
        var path = Path.Combine(cm.Folder, folder);
        var answer = await cm.Run(
            "generate",
            "--profiles",
            $"{profiles}",
            "--needs",
            "20",
            "--seed",
            $"{seed}",
            "--out",
            path,
            "--threads",
            $"{threads}"
        );
        answer.Code.ShouldBe(0, answer.Error);
        answer.Error.ShouldBeEmpty();
        var token = TestContext.Current.CancellationToken;
        return (
            await File.ReadAllLinesAsync(Path.Combine(path, "profiles.jsonl"), token),
            await File.ReadAllLinesAsync(Path.Combine(path, "needs.jsonl"), token)
        );
    }

    public void Dispose() => cm.Dispose();
}
