using System.Net;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class HomeTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Somebody_who_has_not_begun_is_led_to_the_registration()
    {
        using var visit = await app.VisitAs(await app.AddUser(RoleNames.Candidate));

        await visit.Get("/kandidat");

        visit.RedirectsTo.ShouldBe("/kandidat/registrer");
    }

    [Fact]
    public async Task A_visible_person_sees_so_with_matches_present_work_and_next_step()
    {
        var organisation = await app.AddOrganisation();
        await app.AddNeed(organisation, IntroductionRows.NurseNeed("Nattsykepleier hjemme"));
        var (user, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate);
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat");

        visit.Page.QuerySelector("[data-visible=true]").ShouldNotBeNull();
        visit
            .Page.QuerySelector($"[data-introduction='{introduction.Id}']")!
            .TextContent.ShouldContain("Svar innen 2. desember 2026 kl. 10:00");
        visit.Page.QuerySelectorAll(".cm-hit").Length.ShouldBeInRange(1, 3);
        visit.MainText.ShouldContain("Jobben bruker lite av det du kan.");
        visit.MainText.ShouldContain("Neste steg:");
        visit.Page.QuerySelector("[data-confirm]").ShouldBeNull();
    }

    // P-01, P-02: protected and not answered look the same on one's own screen.
    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public async Task Protected_and_not_answered_get_the_same_neutral_words(bool? answer)
    {
        var (user, _) = await app.AddCandidate(who => who.ProtectedAnswer = answer);
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat");

        var alert = visit.Page.QuerySelector("[data-visible=false]")!;
        alert.QuerySelectorAll("[data-reason]").ShouldBeEmpty();
        alert.TextContent.ShouldContain("Profilen din vises ikke i søk.");
        visit.MainText.ShouldNotContain("sperret");
    }

    [Fact]
    public async Task A_hidden_person_is_told_every_reason_with_a_way_out()
    {
        var (user, _) = await app.AddCandidate(who =>
        {
            who.PausedAt = app.Clock.Now.UtcDateTime;
            who.Consents.Clear();
        });
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat");

        visit
            .Page.QuerySelectorAll("[data-reason]")
            .Select(line => line.GetAttribute("data-reason"))
            .ShouldBe([nameof(VisibilityReason.NoValidConsent), nameof(VisibilityReason.Paused)]);
        visit.Page.QuerySelectorAll("[data-reason] a").Length.ShouldBe(2);
    }

    [Fact]
    public async Task After_six_months_the_person_is_asked_and_one_press_confirms()
    {
        var (user, candidate) = await app.AddCandidate(who =>
            who.LastConfirmedAt = app.Clock.Now.UtcDateTime.AddMonths(-6)
        );
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat");

        await visit.Submit(within: "[data-confirm]");

        visit.Status.ShouldBe(HttpStatusCode.OK);
        visit.Page.QuerySelector("[data-confirm]").ShouldBeNull();
        var stored = await app.Read(database =>
            database.Candidates.FindAsync(candidate.Id).AsTask()
        );
        stored!.LastConfirmedAt.ShouldBe(app.Clock.Now.UtcDateTime);
    }

    [Fact]
    public async Task The_page_about_the_present_job_says_what_it_does_not_use()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/na");

        visit.Page.QuerySelector("[data-unused=true]").ShouldNotBeNull();
        visit.MainText.ShouldContain("Du har høyere utdanning enn slike jobber vanligvis ber om.");
    }

    [Fact]
    public async Task A_job_at_the_own_level_is_said_to_be_used()
    {
        var (user, _) = await app.AddCandidate(who =>
            who.Profile = who.Profile with
            {
                CurrentJob = new(new("2223")),
                Authorisations = [new("h27", Core.Profiles.AuthorisationState.Granted)],
            }
        );
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/na");

        visit.Page.QuerySelector("[data-unused=false]").ShouldNotBeNull();
    }
}
