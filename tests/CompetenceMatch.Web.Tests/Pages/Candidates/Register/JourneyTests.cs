using System.Net;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

/// <summary>The whole way by form posts alone, as without JavaScript (U-15).</summary>
public sealed class JourneyTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Every_step_in_order_ends_confirmed_and_visible()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Contact();
        await Fill(visit, "Adressen din", new { Input__Answer = "no" });
        visit.Heading.ShouldBe("Arbeid");
        await visit.Work();
        await visit.Open($"{Registering.Start}/sprak/no");
        await Fill(
            visit,
            "Norsk: hvor godt kan du språket?",
            new { Input__Listening = "B1", Input__Speaking = "A2" }
        );
        await visit.Open($"{Registering.Start}/ferdigheter");
        await Fill(
            visit,
            "Ferdigheter og førerkort",
            new { Input__Skills = "sårstell\nExcel", Input__Licences = "B" }
        );
        await Fill(visit, "Hvor du vil jobbe", new { Input__Municipality = "5610" });
        await Fill(visit, "Yrker du ønsker", new { Input__Title = "sykepleier" });
        await Fill(visit, "Jobben du ønsker", new { Input__Percent = "80", Input__Shifts = "day" });
        await Fill(visit, "Rett til å jobbe", new { Input__RightToWork = "Yes" });
        await Fill(visit, "Hvem kan se hva", new { Input__Employers = "Work" });
        visit.Heading.ShouldBe("Se over svarene");
        visit.MainText.ShouldContain("Ñandú ʻAlī ßø");
        visit.MainText.ShouldContain("Ikke oppgitt");
        await visit.Submit();

        visit.Heading.ShouldBe("Svarene dine er bekreftet");
        visit.MainText.ShouldContain("Arbeidsgivere kan finne deg nå");
        var candidate = await app.CandidateOf(user);
        visit.MainText.ShouldContain(candidate.PublicCode);
        Decide(candidate).IsVisible.ShouldBeTrue();
        candidate.Profile.WishedOccupations.Single().Value.ShouldBe("2223");
        candidate.Profile.Licences.ShouldBe(["B"]);
    }

    [Fact]
    public async Task Confirmation_read_again_changes_nothing() // U-09
    {
        var (user, visit) = await app.NewPerson();
        await Ready(visit);
        await visit.Confirm();
        var before = await app.CandidateOf(user);

        await visit.Open($"{Registering.Start}/ferdig");

        visit.Heading.ShouldBe("Svarene dine er bekreftet");
        var after = await app.CandidateOf(user);
        after.Version.ShouldBe(before.Version);
        after.AnswersCheckedAt.ShouldBe(before.AnswersCheckedAt);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("skip")]
    public async Task Protected_and_unanswered_are_hidden_in_the_same_words(string answer) // P-02
    {
        var (user, visit) = await app.NewPerson();
        await Ready(visit, answer: answer);

        await visit.Confirm();

        visit.MainText.ShouldContain("Profilen din er skjult. Svarene dine er trygt lagret.");
        visit.MainText.ShouldNotContain("adresse");
        var decision = Decide(await app.CandidateOf(user));
        decision.IsVisible.ShouldBeFalse();
        decision.Reasons.ShouldBeEmpty();
        (await visit.Open($"{Registering.Start}/sjekk")).MainText.ShouldNotContain("hemmelig");
    }

    [Fact]
    public async Task Person_under_18_is_hidden_and_told_why() // P-16
    {
        var (user, visit) = await app.NewPerson();
        await Ready(visit, year: "2010");

        await visit.Confirm();

        visit.MainText.ShouldContain("Du må være 18 år.");
        Decide(await app.CandidateOf(user)).IsVisible.ShouldBeFalse();
    }

    [Fact]
    public async Task Without_consent_the_profile_is_hidden_with_the_way_to_change_it()
    {
        var (_, visit) = await app.NewPerson();
        await visit.Contact();
        await visit.Address();
        await visit.Work();
        await visit.Place();

        await visit.Confirm();

        visit.MainText.ShouldContain("Du har ikke sagt ja til");
        visit.Page.QuerySelector("main a[href='/kandidat/registrer/samtykke']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Check_answers_asked_for_too_early_leads_to_what_is_missing() // S-23
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/sjekk");
        visit.Heading.ShouldBe("Arbeid");
        visit.MainText.ShouldContain("Legg inn arbeid eller utdanning først.");
        await visit.Work();

        await visit.Open($"{Registering.Start}/sjekk");

        visit.Heading.ShouldBe("Hvor du vil jobbe");
        await visit.Submit(new { Input__Municipality = "5610" });
        visit.Heading.ShouldBe("Se over svarene");
        (await app.CandidateOf(user)).AnswersCheckedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Change_link_returns_straight_to_the_answers() // U-08
    {
        var (_, visit) = await app.NewPerson();
        await Ready(visit);
        await visit.Open($"{Registering.Start}/sjekk");
        var change = visit
            .Page.QuerySelectorAll("main a")
            .First(link => link.TextContent == "Endre Navn og kontakt");
        await visit.Open(change.GetAttribute("href")!);

        await visit.Submit(new { Input__FullName = "Nytt Navn" });

        visit.Heading.ShouldBe("Se over svarene");
        visit.MainText.ShouldContain("Nytt Navn");
    }

    [Fact]
    public async Task Task_list_tells_what_is_saved_and_the_journey_can_be_resumed() // U-07
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open(Registering.Start);
        visit.MainText.ShouldContain("0 av 12 deler er fylt ut");
        visit.MainText.ShouldContain("Kan ikke starte ennå");
        visit.Page.QuerySelector("a[href='/kandidat/registrer/sjekk']").ShouldBeNull();
        await visit.Place();

        var later = await (await app.VisitAs(user)).Open(Registering.Start);

        later.MainText.ShouldContain("1 av 12 deler er fylt ut");
        (await later.Open($"{Registering.Start}/sted"))
            .Typed("Input.Municipality")
            .ShouldBe("5610");
    }

    [Fact]
    public async Task Arabic_is_right_to_left_on_every_step()
    {
        var (_, visit) = await app.NewPerson();
        await Ready(visit);

        foreach (var page in RegisterPages)
        {
            await visit.Open($"{Registering.Start}{page}?lang=ar");

            visit.Status.ShouldBe(HttpStatusCode.OK, page);
            visit.Page.DocumentElement.GetAttribute("dir").ShouldBe("rtl", page);
            visit.Page.QuerySelectorAll("h1").Length.ShouldBe(1, page);
            visit.MainText.ShouldNotContain("Candidate_", Case.Sensitive, page);
        }
    }

    [Fact]
    public async Task Every_step_has_one_heading_a_way_back_and_one_primary_button() // U-01
    {
        var (_, visit) = await app.NewPerson();
        await Ready(visit);

        foreach (var page in RegisterPages)
        {
            await visit.Open($"{Registering.Start}{page}");

            visit.Page.QuerySelectorAll("h1").Length.ShouldBe(1, page);
            visit.Page.QuerySelectorAll("main .cm-back").Length.ShouldBe(1, page);
            visit
                .Page.QuerySelectorAll("main .ds-button:not([data-variant]):not([data-leave])")
                .Length.ShouldBe(1, page);
        }
    }

    public static string[] RegisterPages =>
        [
            "",
            "/kontakt",
            "/adresse",
            "/arbeid",
            "/arbeid/ny",
            "/utdanning",
            "/utdanning/skole/ny",
            "/utdanning/fagbrev/ny",
            "/utdanning/autorisasjon/ny",
            "/sprak",
            "/sprak/no",
            "/sprak/nytt",
            "/ferdigheter",
            "/sted",
            "/yrker",
            "/jobb",
            "/opphold",
            "/samtykke",
            "/sjekk",
        ];

    private static async Task Ready(Visit visit, string answer = "no", string year = "1990")
    {
        await visit.Contact(year);
        await visit.Address(answer);
        await visit.Work();
        await visit.Place();
        await visit.Consent("Work", "Languages");
    }

    private static async Task Fill(Visit visit, string heading, object values)
    {
        visit.Heading.ShouldBe(heading);
        await visit.Submit(values, "main form.cm-form");
        visit.Errors.ShouldBeEmpty();
    }

    private VisibilityDecision Decide(Candidate candidate) =>
        VisibilityRule.Decide(VisibilityFacts.Of(candidate.StandingOf(), app.Clock.Now));
}
