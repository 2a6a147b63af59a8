using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>The plan's step stands beside whoever is one step away, and the step that is granted makes a new match.</summary>
public sealed class GrantedStepTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task The_answer_on_the_application_makes_a_new_full_match()
    {
        var organisation = await app.AddOrganisation();
        var need = await app.AddNeed(organisation, ANeed.For("2223"));
        var employer = await app.AddMember(organisation);
        var (user, candidate) = await app.AddCandidate();
        var made = await app.AddCase(candidate);
        await app.CatchUp();
        var search = await app.AddSavedSearch(organisation, employer, "?fit=full", need: need);
        using var looking = await app.VisitAs(employer);
        await looking.Open($"/arbeidsgiver/behov/{need.Id}/treff?size=100");
        var near = looking.Page.QuerySelector($"ol [data-hit='{candidate.PublicCode}']")!;
        near.TextContent.ShouldContain("Ett steg unna");
        // P-06: the step would tell where the education is from.
        near.TextContent.ShouldContain("Anslag: ");
        near.TextContent.ShouldNotContain("Neste steg");
        app.Clock.Now += TimeSpan.FromMinutes(5);

        using var person = await app.VisitAs(user);
        await person.Open($"/kandidat/treff/{need.Id}");
        person.MainText.ShouldContain("Neste steg: ");
        await Finish(person, made, 3, "Finish");
        await Finish(person, made, 9, "Grant");

        await looking.Open("/arbeidsgiver/lagrede-sok");
        looking
            .Page.QuerySelector($"[data-saved='{search.Id}']")!
            .GetAttribute("data-news")
            .ShouldBe("1");
        await looking.Open($"/arbeidsgiver/behov/{need.Id}/treff?size=100&fit=full");
        looking.Page.QuerySelector($"ol [data-hit='{candidate.PublicCode}']").ShouldNotBeNull();
    }

    private static async Task Finish(Visit person, RecognitionCase made, int step, string button)
    {
        await person.Open($"/kandidat/godkjenning/{made.Id}/steg/{step}");
        await person.Submit(within: $"button[value={button}]");
    }
}
