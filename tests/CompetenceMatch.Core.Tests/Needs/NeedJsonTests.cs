using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Core.Tests.Needs;

public sealed class NeedJsonTests
{
    private const string Contract = """
        {"id":"n1","title":"Sykepleier","occupation":"2223","municipality":"5610","minNus":6,"fields":["0913"],
         "mustSkills":[],"shouldSkills":[],"languages":[{"language":"no","speaking":"B2","reason":"patient safety"}],
         "licences":["B"],"start":"2027-01-15","percent":100,"count":1}
        """;

    [Fact]
    public void The_contract_example_is_read_whole()
    {
        var need = NeedJson.Parse(Contract);

        need.Occupation!.Value.Value.ShouldBe("2223");
        need.Languages.ShouldBe([
            new LanguageDemand("no", Speaking: Cefr.B2, Reason: "patient safety"),
        ]);
        need.Start.ShouldBe(new DateOnly(2027, 1, 15));
        NeedJson
            .Write(need)
            .ShouldBe(
                Contract
                    .ReplaceLineEndings("")
                    .Replace(" \"m", "\"m")
                    .Replace("\"mustSkills\":[],\"shouldSkills\":[],", "")
                    .Replace(" \"l", "\"l")
            );
    }

    [Theory]
    [InlineData("""{"id":"n1","sex":"f"}""", "$.sex: unknown field")]
    [InlineData("""{"id":"n1","minNus":12}""", "$.minNus: 12 is not between 0 and 8")]
    [InlineData("""{"id":"n1","count":0}""", "$.count: 0 is not between 1 and 99")]
    [InlineData("""{"id":"n1","shifts":["siesta"]}""", "$.shifts[0]: 'siesta' is not one of")]
    [InlineData(
        """{"id":"n1","languages":[{"language":"no","speaking":"B9"}]}""",
        "$.languages[0].speaking"
    )]
    [InlineData("""{"id":"n1","languages":[{"speaking":"B1"}]}""", "$.languages[0]")]
    public void Bad_input_is_refused_with_its_path(string json, string message) =>
        Should.Throw<FormatException>(() => NeedJson.Parse(json)).Message.ShouldContain(message);
}
