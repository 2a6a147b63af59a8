using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class RecognitionTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_nurse_from_a_third_country_sees_steps_time_cost_gate_source_bridge_and_measures()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/godkjenning");

        visit.Page.QuerySelector("[data-regulated=true]").ShouldNotBeNull();
        var way = visit.Page.QuerySelector("section[data-way=R24]")!;
        way.QuerySelectorAll("[data-step]").Length.ShouldBeGreaterThan(5);
        way.TextContent.ShouldContain("Helsedirektoratet");
        way.TextContent.ShouldContain("Kilden er datert 13. januar 2021.");
        way.TextContent.ShouldContain("uker");
        way.QuerySelector("[data-gate=B2]")!.TextContent.ShouldContain("ennå");
        way.QuerySelector("a[href^='https://www.helsedirektoratet.no']").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-bridge]")!.TextContent.ShouldContain("under nivået ditt");
        visit.Page.QuerySelectorAll("[data-measure]").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_step_that_opens_the_work_names_the_jobs_that_are_open_in_the_region()
    {
        var (user, candidate) = await app.AddCandidate();
        var employer = await app.AddOrganisation();
        var home = candidate.Profile.Municipality;
        var near = await app.AddNeed(
            employer,
            ANeed.For("2223").Build() with
            {
                Municipality = home,
            }
        );
        var far = await app.AddNeed(
            employer,
            ANeed.For("2223").Build() with
            {
                Municipality = home == "0301" ? "5501" : "0301",
            }
        );
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/godkjenning");

        var links = visit
            .Page.QuerySelectorAll("section[data-way=R24] [data-near] a")
            .Select(link => link.GetAttribute("href"))
            .ToList();
        links.ShouldContain($"/kandidat/treff/{near.Id}");
        links.ShouldNotContain($"/kandidat/treff/{far.Id}");
    }

    [Fact]
    public async Task The_steps_stand_on_a_line_of_weeks_that_runs_as_the_language_is_read()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/godkjenning");
        var (numbers, first) = Line();
        numbers.ShouldBe(visit.Page.QuerySelectorAll("section[data-way=R24] [data-step]").Length);
        first.ShouldBeLessThan(100);
        visit.Page.QuerySelector("section[data-way=R24] [data-days]").ShouldNotBeNull();
        visit.Page.QuerySelector("section[data-way=R24] [data-unlocks]").ShouldNotBeNull();

        await visit.Open("/kandidat/godkjenning?lang=ar");
        Line().First.ShouldBeGreaterThan(200);
        await visit.Open("/kandidat/godkjenning?lang=nb");

        (int Numbers, double First) Line()
        {
            var line = visit.Page.QuerySelector("section[data-way=R24] [data-timeline] svg")!;
            var labels = line.QuerySelectorAll(".cm-time-number");
            var x = labels[0].GetAttribute("x")!;
            return (
                labels.Length,
                double.Parse(x, System.Globalization.CultureInfo.InvariantCulture)
            );
        }
    }

    [Theory]
    [InlineData("uk", "Подайте заявку в Altinn", "Диплом")]
    [InlineData("ar", "قدّم الطلب في Altinn", "الشهادة الدراسية")]
    public async Task Steps_documents_and_measures_are_told_in_the_readers_language(
        string language,
        string step,
        string document
    )
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open($"/kandidat/godkjenning?lang={language}");

        var way = visit.Page.QuerySelector("section[data-way=R24]")!;
        way.TextContent.ShouldContain(step);
        way.QuerySelector("[data-step='R24.2'] [data-documents]")!
            .TextContent.ShouldContain(document);
        way.QuerySelectorAll("[data-step] [lang]").ShouldBeEmpty();
        visit.Page.QuerySelectorAll("[data-measure] [lang]").ShouldBeEmpty();
        await visit.Open("/kandidat/godkjenning?lang=nb");
    }

    [Fact]
    public void Every_document_of_the_route_table_has_a_name_in_every_language()
    {
        var taxonomy = app.Services.GetRequiredService<Taxonomy>();
        var texts = app.Services.GetRequiredService<Texts>();
        var codes = taxonomy
            .Routes.Values.SelectMany(route => route.Steps)
            .SelectMany(step => step.Documents)
            .Distinct()
            .ToList();

        codes.Count.ShouldBeGreaterThan(20);
        codes.Where(code => !texts.Has($"Me_Document_{code}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_occupation_is_chosen_in_own_words()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/godkjenning");

        await visit.Submit(new { Annet = "tømrer" }, within: "main form[method=get]");

        visit.Page.QuerySelector("h2")!.TextContent.ShouldContain("Tømrere");
        visit.Page.QuerySelector("[data-regulated=false]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Words_that_mean_nothing_are_said_to_be_unknown_and_kept()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/godkjenning?Annet=qzxqzxqzx");

        visit.MainText.ShouldContain("Vi fant ikke dette yrket:");
        visit.Page.QuerySelector("input[name=Annet]")!.GetAttribute("value").ShouldBe("qzxqzxqzx");
    }

    [Fact]
    public async Task Somebody_with_the_authorisation_has_nothing_left_to_do()
    {
        var (user, _) = await app.AddCandidate(who =>
            who.Profile = who.Profile with
            {
                Authorisations = [new Authorisation("h27", AuthorisationState.Granted)],
            }
        );
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/godkjenning?yrke=2223");

        visit.Page.QuerySelector("[data-done]").ShouldNotBeNull();
        visit.Page.QuerySelectorAll("[data-step]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Where_the_facts_end_the_person_is_sent_to_the_authority()
    {
        var (user, _) = await app.AddCandidate(who =>
            who.Profile = who.Profile with { Educations = [], TradeCertificates = [] }
        );
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/godkjenning?yrke=2223");

        visit
            .Page.QuerySelector("[data-ask=noQualification] a")!
            .GetAttribute("href")!
            .ShouldStartWith("https://");
    }

    [Fact]
    public async Task Somebody_without_any_occupation_is_asked_for_one()
    {
        var (user, _) = await app.AddCandidate(who =>
            who.Profile = new Profile { Id = who.Profile.Id, Municipality = "5603" }
        );
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/godkjenning");

        visit.MainText.ShouldContain("Velg først et yrke du ønsker.");
    }
}
