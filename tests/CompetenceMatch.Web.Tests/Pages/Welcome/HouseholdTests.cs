using System.Net;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class HouseholdTests(WebApp app) : IClassFixture<WebApp>
{
    private const string List = "/velkomst/husholdninger";

    [Fact]
    public async Task New_household_gets_the_tasks_that_concern_it_and_no_others()
    {
        var (visit, candidate, _) = await Followed();
        await visit.Open(List);
        visit.Page.QuerySelector("[data-none]").ShouldNotBeNull();
        await visit.Open($"{List}/ny?person={candidate.PublicCode}");

        await visit.Submit(
            new
            {
                Input__Language = "uk",
                Input__Groups = "Families",
                Input__Arrives__Day = "1",
                Input__Arrives__Month = "12",
                Input__Arrives__Year = "2026",
            }
        );

        // Children's school, for families; the tax return, for all; the residence permit is for others.
        visit.Page.QuerySelector("[data-item='19']").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-item='33']").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-item='2']").ShouldBeNull();
        visit.Page.QuerySelector("[data-item='19']")!.TextContent.ShouldContain("8. desember 2026");
        visit.Page.QuerySelector($"[data-person='{candidate.PublicCode}']").ShouldNotBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Only_people_with_an_active_follow_up_can_be_put_in_a_household()
    {
        var (visit, _, team) = await Followed();
        var (_, stranger) = await app.AddCandidate();
        var (_, lapsed) = await app.AddCandidate();
        await app.AddFollowUp(
            team,
            lapsed,
            change: one => one.ConsentExpiresAt = app.Clock.Now.UtcDateTime.AddDays(-1)
        );
        await visit.Open($"{List}/ny?person={stranger.PublicCode}");

        visit.Page.QuerySelector($"option[value='{stranger.PublicCode}']").ShouldBeNull();
        visit.Page.QuerySelector($"option[value='{lapsed.PublicCode}']").ShouldBeNull();
        await visit.Submit(
            new { Input__Person = stranger.PublicCode, Input__Language = "nb" },
            follow: false
        );

        visit.Errors.Count.ShouldBe(1);
        visit.Dispose();
    }

    [Fact]
    public async Task Task_is_ticked_off_and_opened_again()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        await visit.Open(Url(household));

        await visit.Submit(within: "[data-item='14'] button");
        visit.Page.QuerySelector("[data-item='14'][data-marked=true]").ShouldNotBeNull();
        visit.Page.QuerySelector("[data-done='1']").ShouldNotBeNull();
        await visit.Submit(within: "[data-item='14'] button");

        visit.Page.QuerySelector("[data-item='14'][data-marked=false]").ShouldNotBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Own_task_is_added_changed_and_removed()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        await visit.Open($"{Url(household)}/punkt");
        await visit.Submit(
            new
            {
                Input__Text = "Vis barna biblioteket",
                Input__Phase = "FirstDays",
                Input__Who = "Team",
            }
        );
        visit.MainText.ShouldContain("Vis barna biblioteket");

        var link = visit.Page.QuerySelector("[data-phase=FirstDays] a[href*='/punkt/']")!;
        await visit.Open(link.GetAttribute("href")!);
        await visit.Submit(new { Input__Text = "Vis barna svømmehallen" });
        visit.MainText.ShouldContain("Vis barna svømmehallen");

        await visit.Open(link.GetAttribute("href")!);
        await visit.Submit(within: "form[action*=Remove]");
        visit.MainText.ShouldNotContain("svømmehallen");
        visit.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bli psykisk frisk")]
    public async Task Own_words_that_may_not_stand_there_are_an_error(string words)
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        await visit.Open($"{Url(household)}/punkt");

        await visit.Submit(new { Input__Text = words, Input__Phase = "FirstDays" });

        visit.Errors.Count.ShouldBe(1);
        visit.Page.QuerySelector("#Input_Text")!.TextContent.ShouldBe(words);
        visit.Dispose();
    }

    // S-24
    [Fact]
    public async Task Task_that_a_colleague_changed_meanwhile_is_a_conflict()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        var item = household.Items[0];
        using var colleague = await app.VisitAs(await app.AddTeamMember(team));
        await visit.Open($"{Url(household)}/punkt/{item.Id}");
        await colleague.Open($"{Url(household)}/punkt/{item.Id}");
        await colleague.Submit(new { Input__Who = "Team" });

        await visit.Submit(new { Input__Who = "Employer" });

        visit.Status.ShouldBe(HttpStatusCode.Conflict);
        var kept = await app.Read(database =>
            database.ChecklistItems.SingleAsync(one => one.Id == item.Id)
        );
        kept.Assignee.ShouldBe(ResponsibleKind.Team);
        visit.Dispose();
    }

    // S-03
    [Fact]
    public async Task Other_teams_household_is_not_found_and_nobody_hears_of_it()
    {
        var (owner, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        var (_, user) = await app.AddTeam();
        using var visit = await app.VisitAs(user);

        (await visit.Open(Url(household))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visit.Open($"{Url(household)}/utskrift")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Views(candidate)).ShouldBeEmpty();
        owner.Dispose();
    }

    [Fact]
    public async Task Household_is_closed_to_the_team_when_the_last_follow_up_has_ended()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        await app.Write(database =>
            database.FollowUps.Single(one => one.CandidateId == candidate.Id).State = Core.FollowUp
                .FollowUpState
                .Ended
        );

        (await visit.Open(Url(household))).Status.ShouldBe(HttpStatusCode.NotFound);
        visit.Dispose();
    }

    // P-07
    [Fact]
    public async Task Every_look_is_a_row_for_everybody_in_the_household()
    {
        var (visit, candidate, team) = await Followed();
        var (_, partner) = await app.AddCandidate(one =>
            one.Contact!.FullName = "Skjult Skjultesen"
        );
        var household = await app.AddHousehold(team, "uk", candidate, partner);

        await visit.Open(Url(household));

        (await Views(candidate)).ShouldBe([AuditedView.Checklist]);
        (await Views(partner)).ShouldBe([AuditedView.Checklist]);
        // The team does not follow the partner: neither name nor code.
        visit.Page.QuerySelector("[data-closed]").ShouldNotBeNull();
        visit.MainText.ShouldNotContain("Skjultesen");
        visit.MainText.ShouldNotContain(partner.PublicCode);
        visit.Dispose();
    }

    [Fact]
    public async Task Name_is_shown_only_where_it_was_opened()
    {
        var (visit, candidate, team) = await Followed([ConsentSection.Work]);
        var household = await app.AddHousehold(team, "uk", candidate);

        await visit.Open(Url(household));

        visit.MainText.ShouldNotContain("Navn Navnesen");
        visit.MainText.ShouldContain(candidate.PublicCode);
        visit.Dispose();
    }

    [Fact]
    public async Task Print_is_in_the_households_language_while_the_member_reads_norwegian()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        await visit.Open(Url(household));
        visit.MainText.ShouldContain("Åpne bankkonto");

        await visit.Open(visit.Page.QuerySelector("a[href*=utskrift]")!.GetAttribute("href")!);

        visit.Page.DocumentElement.GetAttribute("lang").ShouldBe("uk");
        visit.MainText.ShouldContain("Відкрийте банківський рахунок");
        visit.MainText.ShouldContain("Hent sykkelen");
        visit.Page.QuerySelector("header")!.ShouldBeNull();
        visit.Page.QuerySelector("[data-printed]")!.TextContent.ShouldContain("22 листопада 2026");
        await visit.Open($"{Url(household)}/utskrift?sprak=ar");
        visit.Page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        // The member's own language stays.
        (await visit.Open(List))
            .Page.DocumentElement.GetAttribute("lang")
            .ShouldBe("nb");
        visit.Dispose();
    }

    [Fact]
    public async Task Household_keeps_at_least_one_whom_the_team_follows()
    {
        var (visit, candidate, team) = await Followed();
        var (_, partner) = await app.AddCandidate();
        await app.AddFollowUp(team, partner);
        var household = await app.AddHousehold(team, "uk", candidate);
        await visit.Open($"{Url(household)}/rediger");
        visit.Page.QuerySelector("form[action*=Leave]").ShouldBeNull();

        await visit.Submit(new { Person = partner.PublicCode }, "form[action*=Join]");
        visit.Page.QuerySelectorAll("form[action*=Leave]").Length.ShouldBe(2);
        await visit.Submit(within: "form[action*=Leave]");

        visit.Page.QuerySelector("form[action*=Leave]").ShouldBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Other_day_of_arrival_takes_the_due_dates_along()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        var arrives = new DateOnly(2026, 12, 1);
        await app.Write(database =>
        {
            database.Households.Single(one => one.Id == household.Id).ArrivesOn = arrives;
            database
                .ChecklistItems.Single(one =>
                    one.HouseholdId == household.Id && one.TaskOrder == 14
                )
                .DueOn = arrives.AddDays(30);
        });
        await visit.Open($"{Url(household)}/rediger");

        await visit.Submit(new { Input__Arrives__Day = "11" });

        visit.Page.QuerySelector("[data-item='14']")!.TextContent.ShouldContain("10. januar 2027");
        visit.Dispose();
    }

    [Fact]
    public async Task List_shows_progress_and_what_is_late_without_a_view()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);

        await visit.Open(List);

        var line = visit.Page.QuerySelector($"[data-household='{household.PublicCode}']")!;
        line.TextContent.ShouldContain("Gjort: 0 av 3");
        line.QuerySelector("[data-late='1']").ShouldNotBeNull();
        (await Views(candidate)).ShouldBeEmpty();
        visit.Dispose();
    }

    [Fact]
    public async Task Deleted_household_is_gone_after_a_yes()
    {
        var (visit, candidate, team) = await Followed();
        var household = await app.AddHousehold(team, "uk", candidate);
        await visit.Open($"{Url(household)}/rediger");
        await visit.Submit(within: "form[action*=Delete]");
        visit.Errors.Count.ShouldBe(1);

        await visit.Submit(new { Sure = "true" }, "form[action*=Delete]");

        (await visit.Open(Url(household))).Status.ShouldBe(HttpStatusCode.NotFound);
        visit.Dispose();
    }

    private Task<List<AuditedView>> Views(Candidate candidate) =>
        app.Read(database =>
            database
                .AuditEntries.Where(one => one.CandidateId == candidate.Id)
                .Select(one => one.What)
                .ToListAsync()
        );

    private async Task<(Visit Visit, Candidate Candidate, Organisation Team)> Followed(
        ConsentSection[]? sections = null
    )
    {
        var (_, candidate) = await app.AddCandidate(one => one.Contact!.FullName = "Navn Navnesen");
        var (team, user) = await app.AddTeam();
        await app.AddFollowUp(
            team,
            candidate,
            change: one => one.Sections = [.. sections ?? [.. one.Sections]]
        );
        return (await app.VisitAs(user), candidate, team);
    }

    private static string Url(Household household) => $"{List}/{household.PublicCode}";
}
