namespace CompetenceMatch.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly CommandLine cm = new();

    [Theory]
    [InlineData("")]
    [InlineData("frobnicate")]
    [InlineData("bench")]
    [InlineData("link")]
    [InlineData("link --queries q.tsv --top 0")]
    [InlineData("link --queries q.tsv --top many")]
    [InlineData("link --queries q.tsv --colour red")]
    [InlineData("match --need n.json")]
    [InlineData("match --need n.json --profiles p.jsonl --today 22.11.2026")]
    [InlineData("plan --profile p.json")]
    [InlineData("generate --profiles 10")]
    [InlineData("db")]
    [InlineData("user create-admin")]
    public async Task Wrong_usage_is_2_and_writes_only_to_stderr(string arguments)
    {
        var answer = await cm.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        answer.Code.ShouldBe(2);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldStartWith("cm: ");
    }

    [Fact]
    public async Task Help_lists_every_command()
    {
        var answer = await cm.Run("--help");

        answer.Code.ShouldBe(0);
        foreach (
            var command in (string[])
                [
                    "link",
                    "match",
                    "plan",
                    "facts",
                    "generate",
                    "bench",
                    "index",
                    "db",
                    "doctor",
                    "user",
                ]
        )
            answer.Output.ShouldContain($"\n  {command} ");
    }

    [Fact]
    public async Task Missing_file_is_1_and_named()
    {
        var answer = await cm.Run(
            "link",
            "--queries",
            "not-here.tsv",
            "--labels",
            cm.Write("l.tsv", "a\tsykepleier")
        );

        answer.Code.ShouldBe(1);
        answer.Error.ShouldBe($"cm: not-here.tsv: the file does not exist{Environment.NewLine}");
    }

    public void Dispose() => cm.Dispose();
}
