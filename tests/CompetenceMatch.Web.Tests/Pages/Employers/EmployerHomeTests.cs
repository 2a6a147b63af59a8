using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

public sealed class EmployerHomeTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Empty_home_says_what_to_do()
    {
        var visit = await app.VisitAs(await app.AddMember(await app.AddOrganisation()));

        await visit.Open("/arbeidsgiver");

        visit.MainText.ShouldContain("Dere har ingen åpne behov");
        visit
            .Page.QuerySelector("main a.ds-button")!
            .GetAttribute("href")
            .ShouldBe("/arbeidsgiver/behov/nytt");
    }

    [Fact]
    public async Task Needs_and_what_waits_are_those_of_the_organisation_only()
    {
        var mine = await app.AddOrganisation();
        var other = await app.AddOrganisation();
        var need = await app.AddNeed(mine, ANeed.Nurse());
        await app.AddNeed(mine, ANeed.Nurse(), NeedState.Draft);
        await app.AddNeed(mine, ANeed.Nurse(), expires: new DateOnly(2026, 11, 25));
        var foreign = await app.AddNeed(other, ANeed.Nurse().Titled("MARKER"));
        await app.AddMember(mine, MembershipRole.Member, MembershipState.Pending);
        await app.AddIntroduction(need, IntroductionState.Question);
        await app.AddIntroduction(need, IntroductionState.Sent);
        await app.AddIntroduction(foreign, IntroductionState.Question);
        var visit = await app.VisitAs(await app.AddMember(mine));

        await visit.Open("/arbeidsgiver");

        Line(visit, "questions").ShouldStartWith("1 person har stilt et spørsmål");
        Line(visit, "colleagues").ShouldStartWith("1 kollega ber om å bli med");
        Line(visit, "ending").ShouldStartWith("1 behov går ut");
        Line(visit, "drafts").ShouldStartWith("1 kladd");
        Line(visit, "sent").ShouldStartWith("1 introduksjon venter");
        visit.Page.QuerySelectorAll("[data-need]").Length.ShouldBe(2);
        visit.MainText.ShouldNotContain("MARKER");
    }

    [Fact]
    public async Task Suspended_organisation_reads_why_and_what_next()
    {
        var organisation = await app.AddOrganisation(state: OrganisationState.Suspended);
        await app.Write(database =>
            database.Organisations.Single(one => one.Id == organisation.Id).StateReason =
                "Ukjent avsender"
        );
        var visit = await app.VisitAs(await app.AddMember(organisation));

        await visit.Open("/arbeidsgiver");

        visit
            .Page.QuerySelector("[data-state=suspended]")!
            .TextContent.ShouldContain("Ukjent avsender");
    }

    private static string Line(Visit visit, string name) =>
        visit.Page.QuerySelector($"[data-waiting={name}]")!.TextContent.Trim();
}
