using System.Text.Json.Nodes;

namespace CompetenceMatch.Cli.Tests;

public sealed class MatchTests : IDisposable
{
    private const string Nurse = """
        {"id":"p1","municipality":"5610","educations":[{"title":"Bachelor of Science in Nursing","nus":6,"field":"0913","country":"PH","completed":true,"year":2015,"documents":"verifiable","recognition":"none"}],"experience":[{"title":"sykepleier","occupation":"2223","country":"PH","from":"2015-01","to":"2020-06","percent":100}],"languages":[{"language":"no","listening":"B1","reading":"B1","speaking":"B1","writing":"A2"}],"licences":["B"],"currentJob":{"occupation":"9112"},"wishedOccupations":["2223"],"rightToWork":"yes","percent":100}
        """;

    private const string Carpenter = """
        {"id":"p2","municipality":"5610","tradeCertificates":[{"trade":"tømrer","occupation":"7115","country":"PL","year":2010,"documents":"verifiable","recognition":"none"}]}
        """;

    private const string Need = """
        {"id":"n1","title":"Sykepleier","occupation":"2223","municipality":"5610","minNus":6,"fields":["0913"],
         "languages":[{"language":"no","speaking":"B2","reason":"patient safety"}],
         "licences":["B"],"start":"2027-01-15","percent":100,"count":1}
        """;

    private readonly CommandLine cm = new();

    [Fact]
    public async Task Explained_line_has_the_shape_of_the_contract()
    {
        var answer = await cm.Run(
            "match",
            "--need",
            cm.Write("n.json", Need),
            "--profiles",
            cm.Write("p.jsonl", Carpenter, Nurse),
            "--explain",
            "--today",
            "2026-11-22"
        );

        answer.Code.ShouldBe(0, answer.Error);
        answer.JsonLines.Length.ShouldBe(2);
        var best = answer.JsonLines[0];
        best.Select(field => field.Key)
            .Take(8)
            .ShouldBe([
                "needId",
                "profileId",
                "score",
                "parts",
                "gaps",
                "overqualification",
                "oneStepAway",
                "confidence",
            ]);
        ((string?)best["needId"]).ShouldBe("n1");
        ((string?)best["profileId"]).ShouldBe("p1");
        var parts = best["parts"]!.AsArray();
        Keys(parts[0]!).ShouldBe(["part", "max", "points", "because"]);
        ((string?)parts[0]!["part"]).ShouldBe("occupation");
        ((decimal)parts[0]!["max"]!).ShouldBe(50);
        parts[0]!["because"]!.AsArray().ShouldNotBeEmpty();
        parts.Sum(part => (decimal)part!["points"]!).ShouldBe((decimal)best["score"]!);
        parts.Sum(part => (decimal)part!["max"]!).ShouldBe(100);
        ((decimal)best["confidence"]!).ShouldBeInRange(0, 1);
    }

    [Fact]
    public async Task A_gap_names_kind_values_routes_and_weeks()
    {
        var answer = await cm.Run(
            "match",
            "--need",
            cm.Write("n.json", Need),
            "--profiles",
            cm.Write("p.jsonl", Nurse),
            "--explain"
        );

        var gap = answer.JsonLines[0]["gaps"]!
            .AsArray()
            .Single(gap => (string?)gap!["kind"] == "language")!;
        ((string?)gap["from"]).ShouldBe("B1");
        ((string?)gap["to"]).ShouldBe("B2");
        gap["routes"]!.AsArray().ShouldNotBeNull();
        gap["weeks"]!.AsArray().Count.ShouldBe(2);
        Keys(answer.JsonLines[0]["overqualification"]!).Take(2).ShouldBe(["kinds", "severe"]);
    }

    [Fact]
    public async Task Without_explain_the_reasons_are_left_out()
    {
        var answer = await cm.Run(
            "match",
            "--need",
            cm.Write("n.json", Need),
            "--profiles",
            cm.Write("p.jsonl", Nurse)
        );

        Keys(answer.JsonLines[0]["parts"]![0]!).ShouldBe(["part", "max", "points"]);
    }

    [Fact]
    public async Task Best_first_equal_scores_by_id_and_no_more_than_asked()
    {
        var same = Enumerable.Range(1, 30).Select(n => $$"""{"id":"x{{30 - n:00}}"}""");
        var profiles = cm.Write("p.jsonl", [.. same, Nurse]);

        var answer = await cm.Run(
            "match",
            "--need",
            cm.Write("n.json", Need),
            "--profiles",
            profiles,
            "--top",
            "4"
        );

        answer
            .JsonLines.Select(line => (string?)line["profileId"])
            .ShouldBe(["p1", "x00", "x01", "x02"]);
    }

    [Theory]
    [InlineData("""{"id":"p1"}""", """{"id":"p2","colour":"red"}""", 2, "colour")]
    [InlineData("""{"id":"p1"}""", """{"id":"p1"}""", 2, "already on line 1")]
    [InlineData("""{"id":"p1","percent":250}""", """{"id":"p2"}""", 1, "percent")]
    [InlineData("""{"id":"p1""", """{"id":"p2"}""", 1, "")]
    public async Task A_bad_profile_is_1_and_named_by_line_and_column(
        string first,
        string second,
        int line,
        string what
    )
    {
        var profiles = cm.Write("p.jsonl", first, second);

        var answer = await cm.Run(
            "match",
            "--need",
            cm.Write("n.json", Need),
            "--profiles",
            profiles
        );

        answer.Code.ShouldBe(1);
        answer.Output.ShouldBeEmpty();
        answer.Error.ShouldMatch($@"^cm: {profiles}:{line}:\d+: .*{what}");
    }

    [Fact]
    public async Task A_fault_deep_in_a_need_is_named_where_it_stands()
    {
        var need = cm.Write("n.json", "{", "  \"id\": \"n1\",", "  \"minNus\": 12", "}");

        var answer = await cm.Run(
            "match",
            "--need",
            need,
            "--profiles",
            cm.Write("p.jsonl", Nurse)
        );

        answer.Code.ShouldBe(1);
        answer.Error.ShouldStartWith($"cm: {need}:3:13: $.minNus");
    }

    private static IEnumerable<string> Keys(JsonNode node) =>
        node.AsObject().Select(field => field.Key);

    public void Dispose() => cm.Dispose();
}
