using System.Text.Json.Nodes;

namespace CompetenceMatch.Cli.Tests;

public sealed class PlanTests : IDisposable
{
    private const string Nurse = """
        {"id":"p1","residence":"protection","educations":[{"title":"Bachelor of Science in Nursing","nus":6,"field":"0913","country":"PH","completed":true,"year":2015,"documents":"verifiable","recognition":"none"}],"experience":[{"title":"sykepleier","occupation":"2223","country":"PH","from":"2015-01","to":"2020-06","percent":100}],"languages":[{"language":"no","listening":"B1","reading":"B1","speaking":"B1","writing":"A2"}]}
        """;

    private const string AuthorisedNurse = """
        {"id":"p1","educations":[{"title":"Sykepleier","nus":6,"field":"0913","country":"NO","completed":true}],"authorisations":[{"profession":"h27","state":"granted"}],"languages":[{"language":"no","listening":"C1","reading":"C1","speaking":"C1","writing":"C1"}]}
        """;

    private const string Engineer = """
        {"id":"p1","educations":[{"nus":7,"field":"0715","country":"IN","completed":true,"documents":"verifiable"}]}
        """;

    private readonly CommandLine cm = new();

    [Fact]
    public async Task Plan_has_the_shape_of_the_contract()
    {
        var answer = await Plan(Nurse, "2223");

        answer.Code.ShouldBe(0, answer.Error);
        Keys(answer.Json)
            .ShouldBe([
                "profileId",
                "occupation",
                "regulated",
                "profession",
                "recommended",
                "alternatives",
                "bridgeOccupations",
                "measures",
                "askAuthority",
            ]);
        ((string?)answer.Json["profileId"]).ShouldBe("p1");
        ((string?)answer.Json["occupation"]).ShouldBe("2223");
        ((bool)answer.Json["regulated"]!).ShouldBeTrue();
        ((string?)answer.Json["profession"]).ShouldBe("h27");
        var way = answer.Json["recommended"]!;
        string[] fields = ["routes", "steps", "weeks", "languageGate"];
        fields.Except(Keys(way)).ShouldBeEmpty();
        way["routes"]!.AsArray().ShouldNotBeEmpty();
        ((string?)way["languageGate"]!["level"]).ShouldBe("B2");
        way["languageGate"]!["parts"]!.AsArray().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Steps_name_source_authority_and_what_they_wait_for()
    {
        var answer = await Plan(Nurse, "2223");

        var steps = answer.Json["recommended"]!["steps"]!.AsArray();
        steps.Count.ShouldBeGreaterThan(1);
        string[] fields =
        [
            "id",
            "route",
            "title",
            "dependsOn",
            "weeks",
            "costNok",
            "authority",
            "url",
            "documents",
            "source",
            "confidence",
        ];
        foreach (var step in steps)
            fields.Except(Keys(step!)).ShouldBeEmpty();
        steps
            .SelectMany(step => step!["documents"]!.AsArray().Select(code => (string)code!))
            .ShouldContain("diploma");
        var ids = steps.Select(step => (string)step!["id"]!).ToList();
        steps
            .SelectMany(step => step!["dependsOn"]!.AsArray().Select(id => (string)id!))
            .Except(ids)
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_left_to_do_is_two_empty_lists()
    {
        var answer = await Plan(AuthorisedNurse, "2223");

        answer.Json["recommended"]!.ToJsonString().ShouldBe("""{"routes":[],"steps":[]}""");
    }

    [Theory]
    [InlineData("9999")]
    [InlineData("22")]
    [InlineData("sykepleier")]
    public async Task An_unknown_occupation_is_1_and_named(string occupation)
    {
        var answer = await Plan(Nurse, occupation);

        answer.Code.ShouldBe(1);
        answer.Error.ShouldStartWith($"cm: --occupation {occupation}:");
    }

    [Fact]
    public async Task An_employer_is_also_shown_the_turbo_evaluation()
    {
        (await Routes("--employer")).ShouldContain("R03");
        (await Routes()).ShouldNotContain("R03");
    }

    private async Task<IEnumerable<string?>> Routes(params string[] more)
    {
        var answer = await Plan(Engineer, "2144", more);
        return answer.Json["alternatives"]!
            .AsArray()
            .SelectMany(way => way!["routes"]!.AsArray().Select(route => (string?)route));
    }

    private Task<CommandLineAnswer> Plan(string profile, string occupation, params string[] more) =>
        cm.Run([
            "plan",
            "--profile",
            cm.Write("p.json", profile),
            "--occupation",
            occupation,
            "--today",
            "2026-11-22",
            .. more,
        ]);

    private static IEnumerable<string> Keys(JsonNode node) =>
        node.AsObject().Select(field => field.Key);

    public void Dispose() => cm.Dispose();
}
