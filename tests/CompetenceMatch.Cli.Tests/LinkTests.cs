using System.Globalization;

namespace CompetenceMatch.Cli.Tests;

public sealed class LinkTests : IDisposable
{
    private readonly CommandLine cm = new();

    [Fact]
    public async Task Without_labels_the_answers_are_unit_groups()
    {
        var queries = cm.Write(
            "q.tsv",
            "q1\tsykepleier",
            "q2\tPielęgniarka\tpl",
            "",
            "q3\tsnekker\tnb"
        );

        var answer = await cm.Run("link", "--queries", queries, "--language", "nb", "--top", "5");

        answer.Code.ShouldBe(0, answer.Error);
        answer.Error.ShouldBeEmpty();
        var rows = Rows(answer);
        First(rows, "q1").ShouldBe("2223");
        First(rows, "q2").ShouldBe("2223");
        First(rows, "q3").ShouldBe("7115");
        rows.Count(row => row.Query == "q1").ShouldBeLessThanOrEqualTo(5);
        rows.ShouldAllBe(row => row.Id.Length == 4);
    }

    [Fact]
    public async Task Scores_of_a_query_strictly_descend()
    {
        var queries = cm.Write(
            "q.tsv",
            "a\tsykepleier",
            "b\tsjåfør og lagerarbeider",
            "c\tengineer\ten"
        );

        var answer = await cm.Run("link", "--queries", queries);

        var rows = Rows(answer);
        rows.Count.ShouldBeGreaterThan(30);
        foreach (var query in rows.GroupBy(row => row.Query))
        {
            var scores = query.Select(row => row.Score).ToList();
            scores.Zip(scores.Skip(1)).ShouldAllBe(pair => pair.First > pair.Second);
        }
    }

    [Fact]
    public async Task With_labels_the_answers_are_label_ids_of_the_answer_language()
    {
        var labels = cm.Write(
            "l.tsv",
            "no1\tsykepleier\tC1\tno\tG1",
            "pl1\tpielęgniarka\tC1\tpl\tG1",
            "no2\ttømrer\tC2\tno\tG2",
            "pl2\tcieśla\tC2\tpl\tG2"
        );
        var queries = cm.Write("q.tsv", "q1\tpielęgniarka", "q2\tcieśla");

        var answer = await cm.Run(
            "link",
            "--queries",
            queries,
            "--labels",
            labels,
            "--language",
            "pl",
            "--answer-language",
            "no"
        );

        answer.Code.ShouldBe(0, answer.Error);
        First(Rows(answer), "q1").ShouldBe("no1");
        First(Rows(answer), "q2").ShouldBe("no2");
        Rows(answer).ShouldAllBe(row => row.Id.StartsWith("no"));
    }

    [Fact]
    public async Task Labels_may_be_only_id_and_text()
    {
        var labels = cm.Write("l.tsv", "17\tnurse", "18\tcarpenter");

        var answer = await cm.Run(
            "link",
            "--queries",
            cm.Write("q.tsv", "q\tnurses"),
            "--labels",
            labels
        );

        First(Rows(answer), "q").ShouldBe("17");
    }

    [Fact]
    public async Task A_short_row_is_1_and_named_by_line_and_column()
    {
        var queries = cm.Write("q.tsv", "q1\tsykepleier", "tømrer");

        var answer = await cm.Run(
            "link",
            "--queries",
            queries,
            "--labels",
            cm.Write("l.tsv", "1\tx")
        );

        answer.Code.ShouldBe(1);
        answer.Error.ShouldStartWith($"cm: {queries}:2:7: 1 columns");
    }

    private static string First(
        List<(string Query, string Id, decimal Score)> rows,
        string query
    ) => rows.First(row => row.Query == query).Id;

    private static List<(string Query, string Id, decimal Score)> Rows(CommandLineAnswer answer) =>
        [
            .. answer
                .Lines.Select(line => line.Split('\t'))
                .Select(cells =>
                    (cells[0], cells[1], decimal.Parse(cells[2], CultureInfo.InvariantCulture))
                ),
        ];

    public void Dispose() => cm.Dispose();
}
