using System.Net;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.CheckIns;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.CheckIns;

/// <summary>From a recorded hire to the answers of both sides. CHECKS 6, F10</summary>
public sealed class CheckInTests : IDisposable
{
    private readonly WebApp app = new();

    [Fact]
    public async Task Hire_asks_both_sides_six_times_and_tells_the_person()
    {
        var (introduction, person, _) = await Hired();

        var placement = await Placement(introduction);
        placement.CheckIns.Count.ShouldBe(12);
        placement.From.ShouldBe(Today);
        (await app.MailsTo(person.Email!)).ShouldHaveSingleItem().MailName.ShouldBe("HireRecorded");
    }

    [Fact]
    public async Task Hire_is_recorded_once()
    {
        var (introduction, _, employer) = await Hired();
        using var visit = await app.VisitAs(employer);

        await visit.Open($"/arbeidsgiver/introduksjoner/{introduction.Id:N}/ansatt");

        visit.Page.QuerySelector("[data-hired]").ShouldNotBeNull();
    }

    [Fact]
    public async Task First_day_far_away_is_an_error_and_nothing_is_written()
    {
        var (introduction, _, employer) = await SaidYes();
        using var visit = await app.VisitAs(employer);
        await visit.Open($"/arbeidsgiver/introduksjoner/{introduction.Id:N}/ansatt");

        await visit.Submit(
            new
            {
                Input__From__Day = "1",
                Input__From__Month = "1",
                Input__From__Year = "2050",
                Input__Percent = "120",
            }
        );

        visit.Errors.Count.ShouldBe(2);
        visit.Page.QuerySelector("#Input_Percent")!.GetAttribute("value").ShouldBe("120");
        (await app.Read(database => database.Placements.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Link_answers_without_signing_in_and_only_once()
    {
        var (introduction, person, _) = await Hired();
        await AfterDays(7);
        var link = await app.LinkTo(person.Email!, "CheckInAsked");
        using var visit = app.Visit();
        await visit.Open(link);

        await visit.Submit(
            new
            {
                Input__Still = "true",
                Input__Level = "Below",
                Input__Leaving = "true",
                Input__Why = "Level",
            }
        );

        visit.Page.QuerySelector("[data-answered]").ShouldNotBeNull();
        var answered = (await Placement(introduction)).CheckIns.Single(one =>
            one.AnsweredAt is not null
        );
        answered.Risks.ShouldBe([CheckInRisk.BelowLevel, CheckInRisk.ThinkingOfLeaving]);
        (await visit.Open(link)).Page.QuerySelector("[data-gone]").ShouldNotBeNull();
        visit.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answer_without_the_one_question_that_counts_is_an_error()
    {
        var (_, person, _) = await Hired();
        await AfterDays(7);
        using var visit = app.Visit();
        await visit.Open(await app.LinkTo(person.Email!, "CheckInAsked"));

        await visit.Submit(new { Input__Level = "Uses" });

        visit.Errors.ShouldHaveSingleItem(string.Join(" | ", visit.Errors));
        visit.Page.QuerySelector("input[value=Uses][checked]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Job_that_is_over_ends_the_questions_and_tells_where_the_person_went()
    {
        var (introduction, person, employer) = await Hired();
        await AfterDays(7);
        using var visit = app.Visit();
        await visit.Open(await app.LinkTo(person.Email!, "CheckInAsked"));
        await visit.Submit(new { Input__Still = "false", Input__Where = "LeftRegion" });

        await AfterDays(60);

        var placement = await Placement(introduction);
        placement.Outcome.ShouldBe(PlacementOutcome.LeftRegion);
        placement.To.ShouldNotBeNull();
        (await app.MailsTo(employer.Email!))
            .Count(one => one.MailName == "CheckInAsked")
            .ShouldBe(1);
    }

    [Fact]
    public async Task Each_question_is_sent_once_and_an_old_one_never()
    {
        var (_, person, _) = await Hired();

        await AfterDays(8);
        await AfterDays(0);
        (await Asked(person)).ShouldBe(1);
        await AfterDays(400);

        // 1, 3 and 6 months are long past; 12 months was 43 days ago: nobody is asked about old news.
        (await Asked(person)).ShouldBe(1);
    }

    [Fact]
    public async Task Link_dies_after_a_month()
    {
        var (_, person, _) = await Hired();
        await AfterDays(7);
        var link = await app.LinkTo(person.Email!, "CheckInAsked");
        app.Clock.Now += TimeSpan.FromDays(31);
        using var visit = app.Visit();

        (await visit.Open(link)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Person_takes_away_a_job_that_is_not_right()
    {
        var (introduction, person, _) = await Hired();
        using var visit = await app.VisitAs(person);
        await visit.Open("/kandidat/jobber");
        visit.Page.QuerySelectorAll("[data-placement]").Length.ShouldBe(1);

        await visit.Submit(within: "[data-placement] button");

        visit.Page.QuerySelector("[data-none]").ShouldNotBeNull();
        (await app.Read(database => database.CheckIns.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_is_hired_before_a_yes()
    {
        var (user, candidate) = await app.AddCandidate();
        var (introduction, organisation) = await app.AddIntroduction(candidate);
        using var visit = await app.VisitAs(await app.AddMember(organisation));

        await visit.Open($"/arbeidsgiver/introduksjoner/{introduction.Id:N}/ansatt");

        visit.Page.QuerySelector("#Input_Percent").ShouldBeNull();
    }

    public void Dispose() => app.Dispose();

    private DateOnly Today => DateOnly.FromDateTime(app.Clock.Now.UtcDateTime);

    private async Task<(Introduction Introduction, User Person, User Employer)> SaidYes()
    {
        var (person, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate, IntroductionState.Accepted);
        await app.Write(database =>
            database.Introductions.Single(one => one.Id == introduction.Id).GivenSections = [
                ConsentSection.Name,
            ]
        );
        var employer = await app.Read(database =>
            database.Users.SingleAsync(one => one.Id == introduction.CreatedBy)
        );
        return (introduction, person, employer);
    }

    private async Task<(Introduction Introduction, User Person, User Employer)> Hired()
    {
        var met = await SaidYes();
        using var visit = await app.VisitAs(met.Employer);
        await visit.Open($"/arbeidsgiver/introduksjoner/{met.Introduction.Id:N}");
        await visit.Open($"/arbeidsgiver/introduksjoner/{met.Introduction.Id:N}/ansatt");
        await visit.Submit(
            new
            {
                Input__From__Day = $"{Today.Day}",
                Input__From__Month = $"{Today.Month}",
                Input__From__Year = $"{Today.Year}",
                Input__Percent = "80",
            }
        );
        visit.Page.QuerySelector("[data-hired]").ShouldNotBeNull();
        return met;
    }

    private Task<Placement> Placement(Introduction introduction) =>
        app.Read(database =>
            database
                .Placements.Include(one => one.CheckIns)
                .SingleAsync(one => one.IntroductionId == introduction.Id)
        );

    private async Task AfterDays(int days)
    {
        app.Clock.Now += TimeSpan.FromDays(days);
        using var scope = app.Services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<CheckInRound>().Run(default);
    }

    private async Task<int> Asked(User person) =>
        (await app.MailsTo(person.Email!)).Count(one => one.MailName == "CheckInAsked");
}
