using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class PhoneAnswerTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_yes_by_phone_opens_what_the_person_gave_and_says_who_helped()
    {
        var (team, member) = await app.AddTeam();
        var (user, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        var (introduction, _) = await app.AddIntroduction(candidate);
        using var visit = await app.VisitAs(member);
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");
        await visit.Open(visit.Page.QuerySelector("[data-answer]")!.GetAttribute("href")!);
        visit.MainText.ShouldContain(IntroductionRows.Message);
        await visit.Submit(new { Input__Answer = "yes" });
        visit.Errors.Count.ShouldBe(3);

        await visit.Submit(
            new
            {
                Input__Answer = "yes",
                Input__Sections = "Contact",
                Input__How = "Phone",
                Input__Read = "true",
            }
        );

        var after = await app.Stored(introduction.Id);
        after.State.ShouldBe(IntroductionState.Accepted);
        after.GivenSections.ShouldBe([ConsentSection.Contact]);
        var answer = await Event(introduction);
        (answer.Move, answer.Channel, answer.ActorUserId).ShouldBe(
            (IntroductionMove.Accept, ContactChannel.Phone, member.Id)
        );
        (await Logged(candidate)).ShouldContain(AuditedView.Answer);
        var sender = await app.Read(database =>
            database.Users.FindAsync(introduction.CreatedBy).AsTask()
        );
        (await app.MailsTo(sender!.Email!)).ShouldContain(one =>
            one.MailName == "IntroductionAnswered"
        );
        using var person = await app.VisitAs(user);
        await person.Open($"/kandidat/introduksjoner/{introduction.Id}");
        person.Page.QuerySelector("[data-answered-with]")!.TextContent.ShouldContain(team.Name);
    }

    [Fact]
    public async Task A_no_in_person_needs_no_sections_and_gives_nothing()
    {
        var (team, member) = await app.AddTeam();
        var (_, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        var (introduction, _) = await app.AddIntroduction(candidate);
        using var visit = await app.VisitAs(member);
        await visit.Open(Address(candidate, introduction).ToLowerInvariant());

        await visit.Submit(
            new
            {
                Input__Answer = "no",
                Input__Reason = "For langt å reise",
                Input__How = "Meeting",
                Input__Read = "true",
            }
        );

        var after = await app.Stored(introduction.Id);
        after.State.ShouldBe(IntroductionState.Declined);
        after.DeclineReason.ShouldBe("For langt å reise");
        after.GivenSections.ShouldBeEmpty();
        (await Event(introduction)).Channel.ShouldBe(ContactChannel.Meeting);
    }

    // P-06
    [Fact]
    public async Task A_reason_that_names_the_person_is_refused()
    {
        var (team, member) = await app.AddTeam();
        var (_, candidate) = await app.AddCandidate();
        await app.AddFollowUp(team, candidate, member);
        var (introduction, _) = await app.AddIntroduction(candidate);
        using var visit = await app.VisitAs(member);
        await visit.Open(Address(candidate, introduction));

        await visit.Submit(
            new
            {
                Input__Answer = "no",
                Input__Reason = $"Ring {CandidateRows.Email}",
                Input__How = "Phone",
                Input__Read = "true",
            }
        );

        visit.Errors.Count.ShouldBe(1);
        (await app.Stored(introduction.Id)).State.ShouldBe(IntroductionState.Sent);
    }

    // S-03
    [Fact]
    public async Task Nobody_answers_without_a_follow_up_that_opens_contact_or_after_the_answer()
    {
        var (team, member) = await app.AddTeam();
        var (_, stranger) = await app.AddTeam("Velkomstteamet i Alta");
        var (_, candidate) = await app.AddCandidate();
        var (introduction, _) = await app.AddIntroduction(candidate);
        var (answered, _) = await app.AddIntroduction(candidate, IntroductionState.Declined);
        using var other = await app.VisitAs(stranger);
        using var visit = await app.VisitAs(member);
        (await visit.Get(Address(candidate, introduction))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );

        await app.AddFollowUp(team, candidate, member, one => one.Sections = [ConsentSection.Work]);
        (await visit.Get(Address(candidate, introduction))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        await visit.Open($"/velkomst/personer/{candidate.PublicCode}");
        visit.Page.QuerySelector("[data-answer]").ShouldBeNull();
        (await other.Get(Address(candidate, introduction))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await visit.Get(Address(candidate, answered))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Address(Candidate candidate, Introduction introduction) =>
        $"/velkomst/personer/{candidate.PublicCode}/introduksjon/{introduction.Id}";

    private Task<IntroductionEvent> Event(Introduction introduction) =>
        app.Read(database =>
            database.IntroductionEvents.SingleAsync(one => one.IntroductionId == introduction.Id)
        );

    private Task<List<AuditedView>> Logged(Candidate candidate) =>
        app.Read(database =>
            database
                .AuditEntries.Where(one => one.CandidateId == candidate.Id)
                .Select(one => one.What)
                .ToListAsync()
        );
}
