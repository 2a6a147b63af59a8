using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.ReferenceData.Tests.Schemas;

public sealed class SchemaTests
{
    private static readonly SchemaFile ProfileSchema = new("profile.schema.json");
    private static readonly SchemaFile NeedSchema = new("need.schema.json");

    private static readonly Population People = Population.Generate(
        ReferenceTables.Load(),
        1500,
        600,
        11,
        new(2026, 11, 22)
    );

    [Fact]
    public void Every_generated_profile_satisfies_the_schema() =>
        People
            .Profiles.Select(profile => ProfileSchema.Fault(ProfileJson.Write(profile)))
            .ShouldAllBe(fault => fault == null);

    [Fact]
    public void Every_generated_need_satisfies_the_schema() =>
        People
            .Needs.Select(need => NeedSchema.Fault(NeedJson.Write(need)))
            .ShouldAllBe(fault => fault == null);

    // The example that people outside write their own documents from.
    [Fact]
    public void Profile_of_the_contract_satisfies_the_schema_and_the_reader()
    {
        const string example = """
            {"id":"p1","municipality":"5610","willMoveTo":["154"],"maxTravelMinutes":60,
             "residence":"protection",
             "educations":[{"title":"Bachelor of Science in Nursing","nus":6,"field":"0913","country":"PH","completed":true,"year":2015,"documents":"verifiable","recognition":"none"}],
             "tradeCertificates":[{"trade":"tømrer","occupation":"7115","country":"PL","year":2010,"documents":"verifiable","recognition":"none"}],
             "experience":[{"title":"sykepleier","occupation":"2223","country":"PH","from":"2015-01","to":"2020-06","percent":100}],
             "authorisations":[{"profession":"h27","state":"granted"}],
             "languages":[{"language":"no","listening":"B1","reading":"B1","speaking":"B1","writing":"A2"}],
             "licences":["B"],"skills":["sårstell"],"currentJob":{"occupation":"9112"},"wishedOccupations":["2223"],
             "ruralInterest":"yes","rightToWork":"yes","availableFrom":"2026-12-01","percent":100}
            """;
        ProfileSchema.Fault(example).ShouldBeNull();
        ProfileSchema.Fault(ProfileJson.Write(ProfileJson.Parse(example))).ShouldBeNull();
    }

    [Theory]
    [InlineData("{}", "$: lacks id")]
    [InlineData("""{"id":"p","name":"x"}""", "$.name: unknown field")]
    [InlineData("""{"id":"p","municipality":"Oslo"}""", "$.municipality: does not match")]
    [InlineData("""{"id":"p","educations":[{"nus":9}]}""", "$.educations[0].nus: is above 8")]
    [InlineData(
        """{"id":"p","educations":[{"completed":1}]}""",
        "$.educations[0].completed: is not"
    )]
    [InlineData("""{"id":"p","experience":[{"from":"2015"}]}""", "$.experience[0].from: does not")]
    [InlineData("""{"id":"p","languages":[{"speaking":"B1"}]}""", "$.languages[0]: lacks language")]
    [InlineData("""{"id":"p","licences":["X"]}""", "$.licences[0]: is none of the enum")]
    [InlineData("""{"id":"p","skills":[{"evidence":"claimed"}]}""", "$.skills[0]: fits none")]
    public void Wrong_profile_fails_in_the_schema_and_in_the_reader(string json, string fault)
    {
        ProfileSchema.Fault(json).ShouldNotBeNull().ShouldStartWith(fault);
        Should.Throw<FormatException>(() => ProfileJson.Parse(json));
    }

    [Theory]
    [InlineData("""{"id":"n","count":0}""", "$.count: is below 1")]
    [InlineData("""{"id":"n","maxNus":6}""", "$.maxNus: unknown field")]
    [InlineData("""{"id":"n","occupation":"nurse"}""", "$.occupation: does not match")]
    [InlineData("""{"id":"n","shifts":["lunch"]}""", "$.shifts[0]: is none")]
    public void Wrong_need_fails_in_the_schema_and_in_the_reader(string json, string fault)
    {
        NeedSchema.Fault(json).ShouldNotBeNull().ShouldStartWith(fault);
        Should.Throw<FormatException>(() => NeedJson.Parse(json));
    }

    [Theory]
    [InlineData(typeof(Profile), null)]
    [InlineData(typeof(EducationRecord), "education")]
    [InlineData(typeof(TradeCertificate), "tradeCertificate")]
    [InlineData(typeof(Experience), "experience")]
    [InlineData(typeof(Authorisation), "authorisation")]
    [InlineData(typeof(LanguageSkill), "language")]
    [InlineData(typeof(CurrentJob), "currentJob")]
    public void Profile_schema_names_exactly_the_fields_of_the_record(Type record, string? part) =>
        Fields(ProfileSchema, part).ShouldBe(Fields(record), ignoreOrder: true);

    [Theory]
    [InlineData(typeof(Need), null)]
    [InlineData(typeof(LanguageDemand), "languageDemand")]
    public void Need_schema_names_exactly_the_fields_of_the_record(Type record, string? part) =>
        Fields(NeedSchema, part).ShouldBe(Fields(record), ignoreOrder: true);

    [Fact]
    public void Closed_lists_are_those_of_the_code()
    {
        var profile = ProfileSchema.Root["properties"]!;
        Listed(profile["residence"]).ShouldBe(Words<Residence>());
        Listed(profile["ruralInterest"]).ShouldBe(Words<RuralInterest>());
        Listed(profile["rightToWork"]).ShouldBe(Words<RightToWork>());
        Listed(ProfileSchema.Definition("documents")).ShouldBe(Words<Documents>());
        Listed(ProfileSchema.Definition("recognition")).ShouldBe(Words<RecognitionState>());
        Listed(ProfileSchema.Definition("cefr")).ShouldBe(Words<Cefr>());
        Listed(NeedSchema.Definition("cefr")).ShouldBe(Words<Cefr>());
        Listed(ProfileSchema.Definition("licence")).ShouldBe(LicenceClasses.Known);
        Listed(ProfileSchema.Definition("shift")).ShouldBe(Shift.Known);
        Listed(NeedSchema.Root["properties"]!["licences"]!["items"]).ShouldBe(LicenceClasses.Known);
        Listed(NeedSchema.Root["properties"]!["shifts"]!["items"]).ShouldBe(Shift.Known);
        Listed(ProfileSchema.Definition("experience")["properties"]!["kind"])
            .ShouldBe(Words<ExperienceKind>());
        Listed(ProfileSchema.Definition("authorisation")["properties"]!["state"])
            .ShouldBe(Words<AuthorisationState>());
        Listed(ProfileSchema.Definition("skill")["oneOf"]![1]!["properties"]!["evidence"])
            .ShouldBe(Words<Evidence>());
    }

    private static List<string> Fields(SchemaFile schema, string? part) =>
        [
            .. (part is null ? schema.Root : schema.Definition(part))["properties"]!
                .AsObject()
                .Select(property => property.Key),
        ];

    private static List<string> Fields(Type record) =>
        [
            .. record
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanWrite)
                .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)),
        ];

    private static List<string> Listed(JsonNode? schema) =>
        [.. schema!["enum"]!.AsArray().Select(value => $"{value}")];

    private static List<string> Words<T>()
        where T : struct, Enum =>
        [
            .. Enum.GetNames<T>()
                .Select(name =>
                    typeof(T)
                        .GetField(name)!
                        .GetCustomAttribute<JsonStringEnumMemberNameAttribute>()
                        is { } word
                        ? word.Name
                        : name
                ),
        ];
}
