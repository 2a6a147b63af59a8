using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Tests.Profiles;

public sealed class ProfileJsonTests
{
    private const string Contract = """
        {"id":"p1","municipality":"5610","willMoveTo":["154"],"maxTravelMinutes":60,
         "residence":"protection",
         "educations":[{"title":"Bachelor of Science in Nursing","nus":6,"field":"0913","country":"PH","completed":true,"year":2015,"documents":"verifiable","recognition":"none"}],
         "tradeCertificates":[{"trade":"tømrer","occupation":"7115","country":"PL","year":2010,"documents":"verifiable","recognition":"none"}],
         "experience":[{"title":"sykepleier","occupation":"2223","country":"PH","from":"2015-01","to":"2020-06","percent":100}],
         "authorisations":[{"profession":"h27","state":"granted"}],
         "languages":[{"language":"no","listening":"B1","reading":"B1","speaking":"B1","writing":"A2"}],
         "licences":["B"],"skills":["sårstell",{"skill":"triage","evidence":"evidenced"}],"currentJob":{"occupation":"9112"},"wishedOccupations":["2223"],
         "ruralInterest":"yes","rightToWork":"yes","availableFrom":"2026-12-01","percent":100}
        """;

    [Fact]
    public void The_contract_example_is_read_whole()
    {
        var profile = ProfileJson.Parse(Contract);

        profile.Id.Value.ShouldBe("p1");
        profile.Residence.ShouldBe(Residence.Protection);
        profile.Educations.ShouldHaveSingleItem().Documents.ShouldBe(Documents.Verifiable);
        profile.TradeCertificates[0].Occupation!.Value.Value.ShouldBe("7115");
        profile.Experience[0].To.ShouldBe(new YearMonth(2020, 6));
        profile.Authorisations[0].State.ShouldBe(AuthorisationState.Granted);
        profile.Languages[0].Writing.ShouldBe(Cefr.A2);
        profile.Skills.ShouldBe([new("sårstell"), new("triage", Evidence.Evidenced)]);
        profile.CurrentJob!.Occupation.Value.ShouldBe("9112");
        profile.AvailableFrom.ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public void What_was_read_is_written_the_same()
    {
        var written = ProfileJson.Write(ProfileJson.Parse(Contract));

        written.ShouldBe(Contract.ReplaceLineEndings("").Replace(" \"", "\""));
        ProfileJson.Write(ProfileJson.Parse(written)).ShouldBe(written);
    }

    [Fact]
    public void An_empty_profile_is_written_as_its_id_alone() =>
        ProfileJson.Write(new Profile { Id = new("p9") }).ShouldBe("""{"id":"p9"}""");

    [Theory]
    [InlineData("""{"municipality":"5610"}""", "id")]
    [InlineData("""{"id":"p1","name":"Ana"}""", "$.name: unknown field")]
    [InlineData(
        """{"id":"p1","educations":[{"nus":6,"school":"x"}]}""",
        "$.educations[0].school: unknown field"
    )]
    [InlineData(
        """{"id":"p1","educations":[{"nus":9}]}""",
        "$.educations[0].nus: 9 is not between 0 and 8"
    )]
    [InlineData(
        """{"id":"p1","educations":[{"nus":"six"}]}""",
        "$.educations[0].nus: wrong kind of value"
    )]
    [InlineData("""{"id":"p1","residence":"tourist"}""", "$.residence: wrong kind of value")]
    [InlineData("""{"id":"p1","residence":3}""", "$.residence: wrong kind of value")]
    [InlineData(
        """{"id":"p1","experience":[{"from":"2015"}]}""",
        "$.experience[0].from: expected a month as yyyy-MM"
    )]
    [InlineData(
        """{"id":"p1","experience":[{"from":"2015-02","to":"2015-01"}]}""",
        "$.experience[0].to: 2015-01 is before 2015-02"
    )]
    [InlineData(
        """{"id":"p1","experience":[{"occupation":"nurse"}]}""",
        "$.experience[0].occupation: expected a STYRK-08 code"
    )]
    [InlineData("""{"id":"p1","licences":["B","X"]}""", "$.licences[1]: 'X' is not one of")]
    [InlineData("""{"id":"p1","willMoveTo":[null]}""", "$.willMoveTo[0]")]
    [InlineData("""{"id":"p1","skills":[""]}""", "$.skills[0]: empty text")]
    [InlineData("""{"id":"p1","skills":[{"skill":"x","level":3}]}""", "level: unknown field")]
    [InlineData("""{"id":"p1","availableFrom":"1.12.2026"}""", "$.availableFrom")]
    [InlineData("""{"id":"p1","educations":null}""", "$.educations")]
    [InlineData("""{"id":"p1","percent":0}""", "$.percent: 0 is not between 1 and 100")]
    [InlineData("""{"id":"p1","id":"p2"}""", "$")]
    [InlineData("""{"id":""}""", "$.id: expected an id")]
    [InlineData("null", "$: expected an object")]
    [InlineData("{", "line 1")]
    public void Bad_input_is_refused_with_its_path(string json, string message) =>
        Should.Throw<FormatException>(() => ProfileJson.Parse(json)).Message.ShouldContain(message);

    [Theory]
    [InlineData("C", "B", true)]
    [InlineData("C", "C1", true)]
    [InlineData("D", "B", true)]
    [InlineData("D", "D1", true)]
    [InlineData("C", "D", false)]
    [InlineData("B", "C", false)]
    [InlineData("C", "BE", false)]
    [InlineData("CE", "BE", false)]
    [InlineData("BE", "B", true)]
    [InlineData("X", "B", false)]
    public void A_licence_class_meets_what_it_covers(string held, string asked, bool meets) =>
        LicenceClasses.Meets(held, asked).ShouldBe(meets);
}
