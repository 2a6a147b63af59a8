using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Calendars;

public sealed class CalendarFeedTests(WebApp app) : IClassFixture<WebApp>
{
    private static readonly DateOnly Due = new(2026, 12, 1);

    [Fact]
    public async Task Feed_has_the_members_dates_and_names_nobody()
    {
        var (member, _) = await Followed();

        var text = await Feed(await Start(member));

        text.ShouldContain("SUMMARY:Frist for en oppgave");
        text.ShouldContain("SUMMARY:Gå gjennom planen");
        text.ShouldContain("SUMMARY:Ta kontakt som avtalt");
        text.ShouldContain("DTSTART;VALUE=DATE:20261201");
        text.ShouldNotContain(CandidateRows.Name);
        text.ShouldNotContain("Søk autorisasjon");
    }

    [Fact]
    public async Task Entry_keeps_its_uid_and_counts_its_changes()
    {
        var (member, action) = await Followed();
        var path = await Start(member);
        var uid = $"UID:action-{action:N}@competencematch";
        var before = await Feed(path);

        await app.Write(database =>
            database.PlanActions.Single(one => one.Id == action).DueOn = Due.AddDays(7)
        );

        var after = await Feed(path);
        before.ShouldContain(uid);
        after.ShouldContain(uid);
        after.ShouldContain("DTSTART;VALUE=DATE:20261208");
        Sequence(after, uid).ShouldBeGreaterThan(Sequence(before, uid));
    }

    [Fact]
    public async Task Nothing_is_left_when_the_person_no_longer_lets_the_team_in()
    {
        var (member, action) = await Followed();
        var path = await Start(member);

        await app.Write(database =>
        {
            foreach (var row in database.FollowUps.Where(one => one.LeadUserId == member.Id))
                row.State = FollowUpState.Ended;
        });

        (await Feed(path)).ShouldNotContain("BEGIN:VEVENT");
        action.ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Nothing_is_left_for_who_left_the_team()
    {
        var (member, _) = await Followed();
        var path = await Start(member);

        await app.Write(database =>
            database.Memberships.Single(one => one.UserId == member.Id).State =
                MembershipState.Ended
        );

        (await Feed(path)).ShouldNotContain("BEGIN:VEVENT");
    }

    [Fact]
    public async Task Colleague_has_other_dates()
    {
        var (member, _) = await Followed();
        var team = await app.Read(database =>
            Task.FromResult(database.Memberships.Single(one => one.UserId == member.Id))
        );
        var colleague = await app.AddUser(RoleNames.Welcome);
        await app.Write(database =>
            database.Memberships.Add(
                new Membership
                {
                    OrganisationId = team.OrganisationId,
                    UserId = colleague.Id,
                    State = MembershipState.Active,
                }
            )
        );

        (await Feed(await Start(colleague))).ShouldNotContain("BEGIN:VEVENT");
    }

    [Fact]
    public async Task Address_is_shown_once_a_new_one_ends_the_old_and_stopping_ends_both()
    {
        var (member, _) = await Followed();
        var old = await Start(member);
        using var visit = await app.VisitAs(member);
        await visit.Open("/velkomst/kalender");
        visit.Page.QuerySelector("main a[href$='.ics']").ShouldBeNull();

        await visit.Submit(within: "button[formaction='/velkomst/kalender']");

        (await app.Visit().Get(old)).Status.ShouldBe(HttpStatusCode.NotFound);
        var fresh = Address(visit);
        (await app.Visit().Get(fresh)).Status.ShouldBe(HttpStatusCode.OK);
        await visit.Submit(within: "button[formaction$='Stop']");
        (await app.Visit().Get(fresh)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact] // S-30
    public async Task Disabled_user_has_no_feed()
    {
        var (member, _) = await Followed();
        var path = await Start(member);

        await app.Write(database =>
            database.Users.Single(one => one.Id == member.Id).DisabledAt = app.Clock.Now.UtcDateTime
        );

        (await app.Visit().Get(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(User Member, Guid Action)> Followed()
    {
        var team = await app.AddOrganisation("Velkomst kommune");
        var member = await app.AddUser(RoleNames.Welcome);
        var (_, candidate) = await app.AddCandidate();
        var plan = Plan(candidate.Id, team.Id, member.Id);
        await app.Write(database =>
        {
            database.Memberships.Add(
                new Membership
                {
                    OrganisationId = team.Id,
                    UserId = member.Id,
                    State = MembershipState.Active,
                }
            );
            database.FollowUps.Add(
                new FollowUp
                {
                    Id = Guid.CreateVersion7(),
                    CandidateId = candidate.Id,
                    OrganisationId = team.Id,
                    LeadUserId = member.Id,
                    Basis = FollowUpBasis.Consent,
                    State = FollowUpState.Active,
                    AskedAt = app.Clock.Now.UtcDateTime,
                    ConsentExpiresAt = app.Clock.Now.UtcDateTime.AddYears(1),
                    NextContactOn = Due,
                }
            );
            database.Plans.Add(plan);
        });
        return (member, plan.Goals[0].Actions[0].Id);
    }

    private static Plan Plan(Guid candidate, Guid organisation, Guid responsible)
    {
        var plan = new Plan
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate,
            OrganisationId = organisation,
            Language = "uk",
            NextReviewOn = Due,
            CreatedBy = Guid.CreateVersion7(),
        };
        var goal = new PlanGoal
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            Theme = GoalTheme.Work,
            Text = "Jobb",
            CreatedBy = plan.CreatedBy,
        };
        goal.Actions.Add(
            new PlanAction
            {
                Id = Guid.CreateVersion7(),
                GoalId = goal.Id,
                Text = "Søk autorisasjon",
                Responsible = ResponsibleKind.Team,
                ResponsibleId = responsible,
                DueOn = Due,
                CreatedBy = plan.CreatedBy,
            }
        );
        plan.Goals.Add(goal);
        return plan;
    }

    private async Task<string> Start(User user)
    {
        using var visit = await app.VisitAs(user);
        await visit.Open("/velkomst/kalender");
        await visit.Submit();
        return Address(visit);
    }

    private static string Address(Visit visit) =>
        new Uri(
            visit.Page.QuerySelector("main a[href$='.ics']")!.GetAttribute("href")!
        ).PathAndQuery;

    private async Task<string> Feed(string path)
    {
        using var client = app.Visit().Client;
        using var answer = await client.GetAsync(path);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        return (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "");
    }

    private static int Sequence(string text, string uid) =>
        int.Parse(
            text[text.IndexOf(uid, StringComparison.Ordinal)..].Split("SEQUENCE:")[1].Split("\r\n")[
                0
            ],
            System.Globalization.CultureInfo.InvariantCulture
        );
}
