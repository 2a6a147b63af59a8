using System.Net;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class PersonDocumentsTests(WebApp app) : IClassFixture<WebApp>
{
    // P-07
    [Fact]
    public async Task A_team_that_may_opens_a_paper_and_each_time_is_logged()
    {
        var (visit, candidate, row, _) = await Followed();
        await visit.Open(Person(candidate));
        var link = visit.Page.QuerySelector("[data-papers='1'] a")!.GetAttribute("href")!;

        await visit.Get(link);
        (await visit.Response.Content.ReadAsByteArrayAsync()).Length.ShouldBe(row.Bytes);
        visit
            .Response.Headers.GetValues("Content-Security-Policy")
            .Single()
            .ShouldStartWith("sandbox;");
        await visit.Get(link);

        (await Opened(candidate)).ShouldBe(2);
        visit.Dispose();
    }

    // P-04
    [Fact]
    public async Task A_consent_to_all_but_documents_shows_none_and_logs_none()
    {
        var (visit, candidate, row, followUp) = await Followed();
        await Change(
            followUp,
            one => one.Sections = [.. one.Sections.Where(s => s != ConsentSection.Documents)]
        );

        await visit.Open(Person(candidate));
        visit.MainText.ShouldNotContain(row.FileName);
        (await visit.Get(Paper(candidate, row))).Status.ShouldBe(HttpStatusCode.NotFound);

        (await Opened(candidate)).ShouldBe(0);
        visit.Dispose();
    }

    [Fact]
    public async Task A_withdrawn_consent_counts_from_the_next_request()
    {
        var (visit, candidate, row, followUp) = await Followed();
        (await visit.Get(Paper(candidate, row))).Status.ShouldBe(HttpStatusCode.OK);
        using var person = await app.VisitAs(
            await app.Read(database => database.Users.SingleAsync(u => u.Id == candidate.UserId))
        );
        await person.Open($"/kandidat/oppfolging/{followUp.Id}");

        await person.Submit(within: "button[formaction*=Withdraw]");

        (await visit.Get(Paper(candidate, row))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Opened(candidate)).ShouldBe(1);
        visit.Dispose();
    }

    [Fact]
    public async Task Another_persons_paper_is_not_found_under_the_followed_persons_code()
    {
        var (visit, candidate, _, _) = await Followed();
        var (_, stranger) = await app.AddCandidate();
        var foreign = await app.AddDocument(await app.AddCase(stranger));

        (await visit.Get(Paper(candidate, foreign))).Status.ShouldBe(HttpStatusCode.NotFound);

        visit.Dispose();
    }

    private static string Person(Candidate candidate) =>
        $"/velkomst/personer/{candidate.PublicCode}";

    private static string Paper(Candidate candidate, CaseDocument row) =>
        $"{Person(candidate)}/dokument/{row.Id}";

    private Task<int> Opened(Candidate candidate) =>
        app.Read(database =>
            database.AuditEntries.CountAsync(one =>
                one.CandidateId == candidate.Id && one.What == AuditedView.Document
            )
        );

    private Task<int> Change(FollowUp followUp, Action<FollowUp> change) =>
        app.Read(async database =>
        {
            change(await database.FollowUps.SingleAsync(one => one.Id == followUp.Id));
            return await database.SaveChangesAsync();
        });

    private async Task<(Visit, Candidate, CaseDocument, FollowUp)> Followed()
    {
        var (team, member) = await app.AddTeam();
        var (_, candidate) = await app.AddCandidate();
        var row = await app.AddDocument(await app.AddCase(candidate));
        var followUp = await app.AddFollowUp(team, candidate, member);
        return (await app.VisitAs(member), candidate, row, followUp);
    }
}
