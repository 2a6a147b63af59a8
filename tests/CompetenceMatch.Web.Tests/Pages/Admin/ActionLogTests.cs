using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Admin;

public sealed class ActionLogTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Closing_a_candidates_account_takes_the_profile_out_of_search_at_once_and_opening_brings_it_back()
    {
        var (user, _) = await app.AddCandidate();
        var index = app.Services.GetRequiredService<CandidateIndex>();
        var visit = await Admin();
        await Find(visit, user);
        var before = index.Count;

        await visit.Submit(within: $"button[value='{user.Id}']");
        index.Count.ShouldBe(before - 1);

        await Find(visit, user);
        await visit.Submit(within: $"button[value='{user.Id}']");
        index.Count.ShouldBe(before);
    }

    [Fact]
    public async Task Every_act_is_a_row_and_is_shown_newest_first()
    {
        var organisation = await app.AddOrganisation(state: OrganisationState.Pending);
        var user = await app.AddUser(RoleNames.Candidate);
        var visit = await Admin();
        app.Clock.Now += TimeSpan.FromSeconds(1);
        await visit.Open($"/admin/virksomheter/{organisation.Number}");
        await visit.Submit(within: "#approve-form");
        app.Clock.Now += TimeSpan.FromSeconds(1);
        await Find(visit, user);
        await visit.Submit(within: $"button[value='{user.Id}']");
        app.Clock.Now += TimeSpan.FromSeconds(1);
        await visit.Open("/admin/indeks");
        await visit.Submit();

        await visit.Open("/admin/handlinger");

        visit
            .Page.QuerySelectorAll("[data-action]")
            .Take(3)
            .Select(one => one.GetAttribute("data-action"))
            .ShouldBe(["IndexRebuilt", "AccountDisabled", "OrganisationApproved"]);
        visit.MainText.ShouldContain(organisation.Name);
        visit.MainText.ShouldContain(user.Email!);
    }

    [Fact]
    public async Task A_second_closing_of_the_same_account_is_no_second_row()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        var first = await Admin();
        await Find(first, user);
        var second = await Admin();
        await Find(second, user);

        await first.Submit(within: $"button[value='{user.Id}']");
        await second.Submit(within: $"button[value='{user.Id}']");

        (
            await app.Read(database =>
                database.AdminActions.CountAsync(one => one.SubjectId == user.Id)
            )
        ).ShouldBe(1);
    }

    private static async Task Find(Visit visit, User user)
    {
        await visit.Open("/admin/brukere");
        await visit.Submit(new { Search = user.Email }, within: "#search");
    }

    private async Task<Visit> Admin() => await app.VisitAs(await app.AddUser(RoleNames.Admin));
}
