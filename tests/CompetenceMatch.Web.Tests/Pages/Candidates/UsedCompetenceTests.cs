using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

/// <summary>"You hold more than this asks; these needs in your region use it", to both sides.</summary>
public sealed class UsedCompetenceTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_need_that_asks_less_leads_to_those_that_use_the_education()
    {
        var organisation = await app.AddOrganisation();
        var cleaner = await app.AddNeed(organisation, IntroductionRows.CleanerNeed());
        var near = await app.AddNeed(organisation, IntroductionRows.NurseNeed("Sykepleier nær"));
        var far = await app.AddNeed(
            organisation,
            IntroductionRows.NurseNeed("Sykepleier langt unna") with
            {
                Municipality = "0301",
            }
        );
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open($"/kandidat/treff/{cleaner.Id}");

        var used = visit.Page.QuerySelector("[data-used]")!;
        used.QuerySelector($"a[href='/kandidat/treff/{near.Id}']").ShouldNotBeNull();
        used.QuerySelector($"a[href='/kandidat/treff/{far.Id}']").ShouldBeNull();
        used.QuerySelector($"a[href='/kandidat/treff/{cleaner.Id}']").ShouldBeNull();
        // The kind stands with its reason: what is finished, and how far above it is.
        visit.MainText.ShouldContain("Du har fullført");
        visit.MainText.ShouldContain("mye mer enn slikt arbeid vanligvis ber om");

        await visit.Open($"/kandidat/treff/{near.Id}");
        visit.Page.QuerySelector("[data-used]").ShouldBeNull();
        visit.Page.QuerySelector("a[href='/kandidat/godkjenning?yrke=2223']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_present_job_names_the_work_and_the_needs_that_use_more()
    {
        var need = await app.AddNeed(
            await app.AddOrganisation(),
            IntroductionRows.NurseNeed("Sykepleier dag")
        );
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/na");

        visit.Page.QuerySelector("[data-leads]")!.TextContent.ShouldContain("ykepleier");
        visit
            .Page.QuerySelector($"[data-used] a[href='/kandidat/treff/{need.Id}']")
            .ShouldNotBeNull();
    }

    [Fact]
    public async Task An_employer_is_told_which_own_needs_use_it_unless_the_person_wants_this_anyway()
    {
        var meeting = await Meeting.Arrange(app);
        var cleaner = await app.AddNeed(
            meeting.Organisation,
            ANeed.For("9112").Titled("Renholder").At("5603")
        );
        var more = await meeting.AddNurse();
        var content = await meeting.AddNurse(one =>
            one.Profile = one.Profile with
            {
                AcceptsBelowLevelUntil = DateOnly
                    .FromDateTime(app.Clock.Now.UtcDateTime)
                    .AddMonths(2),
            }
        );
        using var visit = await meeting.Visit();

        await visit.Open($"/arbeidsgiver/kandidat/{more.PublicCode}?behov={cleaner.Id}");
        visit
            .Page.QuerySelector("[data-used] a")!
            .GetAttribute("href")
            .ShouldBe(meeting.Card(more));
        visit.MainText.ShouldContain("Personen har fullført");

        await visit.Open($"/arbeidsgiver/kandidat/{content.PublicCode}?behov={cleaner.Id}");
        visit.Page.QuerySelector("[data-used]").ShouldBeNull();
        visit.MainText.ShouldNotContain("Personen har fullført");
    }
}
