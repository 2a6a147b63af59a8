using System.Net;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

public sealed class MyMatchesTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Published_needs_in_own_work_are_ranked_with_employer_reasons_and_gaps()
    {
        var organisation = await app.AddOrganisation("Kystrenhold");
        var cleaner = await app.AddNeed(organisation, IntroductionRows.CleanerNeed("Renholder A"));
        var nurse = await app.AddNeed(organisation, IntroductionRows.NurseNeed("Sykepleier A"));
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/treff");

        var full = visit.Page.QuerySelector(
            $"[data-group=Me_Matches_Full] [data-need='{cleaner.Id}']"
        )!;
        full.TextContent.ShouldContain("Kystrenhold");
        var other = visit.Page.QuerySelector($"[data-need='{nurse.Id}']")!;
        other.QuerySelectorAll(".cm-gap li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_need_one_closable_step_away_stands_in_its_own_section()
    {
        var organisation = await app.AddOrganisation();
        var need = await app.AddNeed(
            organisation,
            IntroductionRows.CleanerNeed() with
            {
                Languages = [new LanguageDemand("no", Speaking: Core.Languages.Cefr.B2)],
            }
        );
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/treff");

        visit
            .Page.QuerySelector($"[data-group=Me_Matches_OneStep] [data-need='{need.Id}']")
            .ShouldNotBeNull();
    }

    [Theory]
    [InlineData(NeedState.Draft, OrganisationState.Approved, "2027-01-15")]
    [InlineData(NeedState.Paused, OrganisationState.Approved, "2027-01-15")]
    [InlineData(NeedState.Published, OrganisationState.Suspended, "2027-01-15")]
    [InlineData(NeedState.Published, OrganisationState.Approved, "2026-11-21")]
    public async Task A_need_that_is_not_open_is_neither_listed_nor_shown(
        NeedState state,
        OrganisationState organisationState,
        string expires
    )
    {
        var organisation = await app.AddOrganisation(state: organisationState);
        var need = await app.AddNeed(
            organisation,
            IntroductionRows.CleanerNeed(),
            state,
            DateOnly.Parse(expires)
        );
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/treff");
        visit.Page.QuerySelector($"[data-need='{need.Id}']").ShouldBeNull();

        await visit.Get($"/kandidat/treff/{need.Id}");
        visit.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_region_filters_the_list_and_another_shows_an_empty_state()
    {
        var organisation = await app.AddOrganisation();
        var need = await app.AddNeed(organisation, IntroductionRows.CleanerNeed());
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/treff");
        var region = await RegionOf("5603");

        await visit.Submit(new { Region = region }, within: "main form[method=get]");
        visit.Page.QuerySelector($"[data-need='{need.Id}']").ShouldNotBeNull();

        await visit.Submit(
            new { Region = await RegionOf("0301") },
            within: "main form[method=get]"
        );
        visit.Page.QuerySelector("[data-total='0']").ShouldNotBeNull();
        visit.MainText.ShouldContain("Ingen treff akkurat nå");
    }

    [Fact]
    public async Task One_match_shows_all_parts_and_what_the_need_asks_with_the_reason_for_the_language()
    {
        var organisation = await app.AddOrganisation("Nordlys helse");
        var need = await app.AddNeed(organisation, IntroductionRows.NurseNeed("Sykepleier B"));
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);

        await visit.Open($"/kandidat/treff/{need.Id}");

        visit.Heading.ShouldBe("Sykepleier B");
        visit.Page.QuerySelectorAll("meter").Length.ShouldBe(5);
        visit.MainText.ShouldContain("Nordlys helse");
        visit.MainText.ShouldContain("pasientsikkerhet");
        visit.MainText.ShouldContain("B2");
    }

    // MATCHING §4
    [Fact]
    public async Task I_want_this_anyway_until_a_date_ends_the_mention_and_can_be_removed()
    {
        var organisation = await app.AddOrganisation();
        var need = await app.AddNeed(organisation, IntroductionRows.CleanerNeed());
        var (user, candidate) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await visit.Open($"/kandidat/treff/{need.Id}");
        visit.Page.QuerySelector(".ds-tag[data-color=warning]").ShouldNotBeNull();

        await visit.Open("/kandidat/likevel");
        await visit.Submit(
            new
            {
                Input__Until__Day = "1",
                Input__Until__Month = "6",
                Input__Until__Year = "2027",
            }
        );

        (await Stored(candidate)).Profile.AcceptsBelowLevelUntil.ShouldBe(new DateOnly(2027, 6, 1));
        await visit.Open($"/kandidat/treff/{need.Id}");
        visit.Page.QuerySelector(".ds-tag[data-color=warning]").ShouldBeNull();

        await visit.Open("/kandidat/likevel");
        await visit.Submit(within: "form[action*=Remove]");
        (await Stored(candidate)).Profile.AcceptsBelowLevelUntil.ShouldBeNull();
    }

    [Fact]
    public async Task A_date_in_the_past_is_refused_beside_the_field_and_kept()
    {
        var (user, _) = await app.AddCandidate();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/likevel");

        await visit.Submit(
            new
            {
                Input__Until__Day = "1",
                Input__Until__Month = "6",
                Input__Until__Year = "2020",
            }
        );

        visit.Errors.Count.ShouldBe(1);
        visit
            .Page.QuerySelector("input[name='Input.Until.Year']")!
            .GetAttribute("value")
            .ShouldBe("2020");
    }

    private Task<string> RegionOf(string municipality) =>
        Task.FromResult(
            ((Core.Matching.Taxonomy)app.Services.GetService(typeof(Core.Matching.Taxonomy))!)
                .Municipalities[municipality]
                .Region
        );

    private async Task<Candidate> Stored(Candidate candidate) =>
        (await app.Read(database => database.Candidates.FindAsync(candidate.Id).AsTask()))!;
}
