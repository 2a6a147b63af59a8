using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

public sealed class StudiesTests(WebApp app) : IClassFixture<WebApp>
{
    private const string School = $"{Registering.Start}/utdanning/skole/ny";

    [Fact]
    public async Task Education_is_kept_with_the_name_it_has_at_home_and_a_hint_beside_it()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open(School);

        await visit.Submit(
            new
            {
                Input__Country = "PL",
                Input__Title = "licencjat",
                Input__Nus = "6",
                Input__Field = "0913",
                Input__Completed = "true",
                Input__Year = "2012",
                Input__Documents = "Verifiable",
                Input__Recognition = "None",
            }
        );

        visit.Heading.ShouldBe("Utdanning og fagbrev");
        visit.MainText.ShouldContain("I Norge tilsvarer dette ofte: Bachelor eller tilsvarende");
        (await app.CandidateOf(user))
            .Profile.Educations.Single()
            .ShouldSatisfyAllConditions(
                row => row.Title.ShouldBe("licencjat"),
                row => row.Nus.ShouldBe(6),
                row => row.Completed.ShouldBe(true),
                row => row.Documents.ShouldBe(Documents.Verifiable)
            );
    }

    [Fact]
    public async Task Education_without_a_local_name_is_listed_by_its_level()
    {
        var (user, _) = await app.AddCandidate(one =>
            one.Profile = one.Profile with { Educations = [new(Key: "1", Nus: 6)] }
        );
        using var visit = await app.VisitAs(user);

        await visit.Open($"{Registering.Start}/utdanning");

        visit
            .Page.QuerySelector("main li h3")!
            .TextContent.Trim()
            .ShouldBe("Bachelor eller tilsvarende");
    }

    [Fact]
    public async Task Degrees_of_the_country_are_shown_without_losing_what_was_typed()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open(School);

        await visit.Submit(
            new { Input__Country = "PL", Input__Title = "inż" },
            "main button[formaction]"
        );

        visit.Typed("Input.Title").ShouldBe("inż");
        visit.MainText.ShouldContain("magister");
        visit.Errors.ShouldBeEmpty();
        (await app.CandidateOf(user)).Profile.Educations.ShouldBeEmpty();
        await visit.Submit(new { Input__Title = "inżynier" });
        (await app.CandidateOf(user)).Profile.Educations.Single().Title.ShouldBe("inżynier");
    }

    [Theory]
    [InlineData("", "2012", "Skriv hva utdanningen heter.")]
    [InlineData("magister", "2030", "Skriv et år fra")]
    [InlineData("magister", "tolv", "Skriv et år fra")]
    public async Task Bad_answer_is_explained_and_kept(string title, string year, string message)
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open(School);

        await visit.Submit(
            new
            {
                Input__Title = title,
                Input__Year = year,
                Input__Country = "UA",
            }
        );

        visit.ShouldExplain(message);
        visit.Typed("Input.Year").ShouldBe(year);
        visit.Typed("Input.Country").ShouldBe("UA");
        (await app.CandidateOf(user)).Profile.Educations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Trade_certificate_is_linked_to_its_occupation()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/utdanning/fagbrev/ny");

        await visit.Submit(new { Input__Trade = "tømrer", Input__Country = "NO" });

        var row = (await app.CandidateOf(user)).Profile.TradeCertificates.Single();
        row.Occupation.ShouldBe(new OccupationCode("7115"));
        row.Recognition.ShouldBe(RecognitionState.NotNeeded);
    }

    [Fact]
    public async Task Authorisation_is_saved_once_per_profession()
    {
        var (user, visit) = await app.NewPerson();
        await Authorise(visit, "Pending");
        await Authorise(visit, "Granted");

        (await app.CandidateOf(user))
            .Profile.Authorisations.Single()
            .ShouldBe(new Authorisation("h27", AuthorisationState.Granted));
    }

    [Fact]
    public async Task Authorisation_without_answers_is_explained()
    {
        var (_, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/utdanning/autorisasjon/ny");

        await visit.Submit();

        visit.ShouldExplain("Velg et yrke.");
        visit.ShouldExplain("Velg hvor langt saken er kommet.");
    }

    [Fact]
    public async Task Row_that_is_gone_leads_back_to_the_list()
    {
        var (_, visit) = await app.NewPerson();

        await visit.Open($"{Registering.Start}/utdanning/skole/finnesikke");

        visit.Heading.ShouldBe("Utdanning og fagbrev");
    }

    private static async Task Authorise(Visit visit, string state)
    {
        await visit.Open($"{Registering.Start}/utdanning/autorisasjon/ny");
        await visit.Submit(new { Input__Profession = "h27", Input__State = state });
    }
}
