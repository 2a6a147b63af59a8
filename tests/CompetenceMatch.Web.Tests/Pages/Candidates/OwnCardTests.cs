using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class OwnCardTests(WebApp app) : IClassFixture<WebApp>
{
    // P-06
    [Fact]
    public async Task The_card_shows_competence_and_nothing_that_tells_who_it_is()
    {
        var (user, candidate) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/kort");

        var card = visit.Page.QuerySelector(".cm-card")!;
        card.TextContent.ShouldContain(candidate.PublicCode);
        card.QuerySelector("[data-section=Work]")!.TextContent.ShouldContain("Sykepleiere");
        card.QuerySelector("[data-section=Work]")!.TextContent.ShouldContain("7 år");
        card.QuerySelector("[data-section=Work]")!.TextContent.ShouldContain("медсестра");
        card.QuerySelector("[data-section=Languages]")!.TextContent.ShouldContain("snakke B1");
        foreach (
            var secret in new[]
            {
                "Halyna",
                "Kovalenko",
                CandidateRows.Email,
                "912 34",
                "1990",
                "Ukraina",
                "Бакалавр",
            }
        )
            card.OuterHtml.ShouldNotContain(secret);
        visit.Page.QuerySelector("[data-hidden]").ShouldBeNull();
    }

    // P-04
    [Fact]
    public async Task A_section_without_consent_is_named_as_not_shown()
    {
        var (user, _) = await app.AddCandidate(who =>
            who.Consents.RemoveAll(consent => consent.Section == ConsentSection.Education)
        );
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/kort");

        var education = visit.Page.QuerySelector("[data-section=Education]")!.TextContent;
        education.ShouldContain("Vises ikke til arbeidsgivere.");
        education.ShouldNotContain("Sykepleie");
    }

    [Fact]
    public async Task A_hidden_person_is_told_that_nobody_sees_the_card_now()
    {
        var (user, _) = await app.AddCandidate(who => who.PausedAt = app.Clock.Now.UtcDateTime);
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/kort");

        visit.Page.QuerySelector("[data-hidden]").ShouldNotBeNull();
    }
}
