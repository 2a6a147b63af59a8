using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>Name and contact only after a yes, and only what was given.</summary>
public sealed class ReadIntroductionTests(WebApp app) : IClassFixture<WebApp>
{
    [Theory]
    [InlineData(IntroductionState.Sent)]
    [InlineData(IntroductionState.Seen)]
    [InlineData(IntroductionState.Question)]
    [InlineData(IntroductionState.Declined)]
    [InlineData(IntroductionState.Expired)]
    [InlineData(IntroductionState.Withdrawn)]
    [InlineData(IntroductionState.Closed)]
    public async Task Without_a_yes_there_is_nothing_of_the_person(IntroductionState state) // P-06
    {
        var (one, visit) = await Arrange(state, ConsentSection.Name, ConsentSection.Contact);

        await visit.Open(Page(one));

        visit.Status.ShouldBe(HttpStatusCode.OK);
        ShowsNobody(visit);
        visit.Page.QuerySelector("[data-given]").ShouldBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task A_yes_opens_the_given_sections_and_no_other_and_is_logged() // P-07
    {
        var (one, visit) = await Arrange(
            IntroductionState.Accepted,
            ConsentSection.Contact,
            ConsentSection.Education
        );

        await visit.Open(Page(one));

        var given = visit.Page.QuerySelector("[data-given]")!.TextContent;
        given.ShouldContain(CandidateRows.Email);
        given.ShouldContain("+47 912 34 567");
        visit.MainText.ShouldNotContain("Halyna Kovalenko");
        visit.MainText.ShouldContain("Бакалавр медсестринства");
        visit.MainText.ShouldNotContain("медсестра");
        visit.MainText.ShouldNotContain("1990");
        (await Views(one)).ShouldBe([AuditedView.Contact, AuditedView.Profile], ignoreOrder: true);
        visit.Dispose();
    }

    [Fact]
    public async Task A_yes_that_is_taken_back_closes_at_once()
    {
        var (one, visit) = await Arrange(
            IntroductionState.Accepted,
            ConsentSection.Contact,
            ConsentSection.Name
        );
        (await visit.Open(Page(one))).MainText.ShouldContain(CandidateRows.Name);
        var person = await app.Read(database =>
            database
                .Candidates.Include(row => row.User)
                .SingleAsync(row => row.Id == one.CandidateId)
        );
        using var owner = await app.VisitAs(person.User!);
        await owner.Open($"/kandidat/introduksjoner/{one.Id}/ta-tilbake");
        await owner.Submit();

        await visit.Open(Page(one));

        ShowsNobody(visit);
        visit.Dispose();
    }

    [Fact]
    public async Task Who_becomes_protected_after_a_yes_is_nobody_again() // P-02
    {
        var (one, visit) = await Arrange(IntroductionState.Accepted, ConsentSection.Contact);
        await app.Read(database =>
            database
                .Candidates.Where(row => row.Id == one.CandidateId)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.FlaggedProtected, true))
        );

        await visit.Open(Page(one));
        ShowsNobody(visit);
        var code = (
            await app.Read(database =>
                database.Candidates.SingleAsync(row => row.Id == one.CandidateId)
            )
        ).PublicCode;
        visit.Page.Source.Text.ShouldNotContain(code);
        await visit.Open("/arbeidsgiver/introduksjoner");

        visit.Page.Source.Text.ShouldNotContain(code);
        (await Views(one)).ShouldBeEmpty();
        visit.Dispose();
    }

    [Fact]
    public async Task Without_the_log_row_no_contact_is_shown() // P-07
    {
        var (one, visit) = await Arrange(IntroductionState.Accepted, ConsentSection.Contact);
        await app.RefuseLogOf(one.CandidateId);

        await visit.Get(Page(one));

        visit.Status.ShouldBe(HttpStatusCode.InternalServerError);
        ShowsNobody(visit);
        visit.Dispose();
    }

    [Fact]
    public async Task An_expired_one_says_so_and_offers_to_ask_again()
    {
        var (one, visit) = await Arrange(IntroductionState.Sent);
        await app.Read(database =>
            database
                .Introductions.Where(row => row.Id == one.Id)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(row => row.State, IntroductionState.Expired)
                )
        );

        await visit.Open(Page(one));

        visit.MainText.ShouldContain("Fristen gikk ut");
        visit.Page.QuerySelector("a[href*='/introduksjon/']").ShouldNotBeNull();
        visit.Page.QuerySelector("form[action*=withdraw]").ShouldBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task A_question_is_answered_once_and_an_empty_answer_is_told()
    {
        var (one, visit) = await Arrange(IntroductionState.Question);
        await visit.Open(Page(one));
        await visit.Submit(new { Input__Answer = " " }, within: "#answer");
        visit.Errors.Count.ShouldBe(1);

        await visit.Submit(new { Input__Answer = "Ja, vi har bolig." }, within: "#answer");

        visit.MainText.ShouldContain("Ja, vi har bolig.");
        visit.Page.QuerySelector("#answer").ShouldBeNull();
        (await app.Stored(one.Id)).State.ShouldBe(IntroductionState.Answered);
        visit.Dispose();
    }

    [Fact]
    public async Task It_can_be_withdrawn_while_it_waits()
    {
        var (one, visit) = await Arrange(IntroductionState.Seen);
        await visit.Open(Page(one));

        await visit.Submit(within: "form[action*=withdraw]");

        (await app.Stored(one.Id)).State.ShouldBe(IntroductionState.Withdrawn);
        visit.Page.QuerySelector("form[action*=withdraw]").ShouldBeNull();
        visit.Dispose();
    }

    [Fact]
    public async Task Another_organisations_introduction_does_not_exist() // S-03
    {
        var (one, mine) = await Arrange(IntroductionState.Accepted, ConsentSection.Contact);
        var stranger = await (await Meeting.Arrange(app)).Visit();

        await stranger.Get(Page(one));

        stranger.Status.ShouldBe(HttpStatusCode.NotFound);
        ShowsNobody(stranger);
        mine.Dispose();
        stranger.Dispose();
    }

    private async Task<(Introduction One, Visit Visit)> Arrange(
        IntroductionState state,
        params ConsentSection[] given
    )
    {
        var (_, candidate) = await app.AddCandidate();
        var (one, _) = await app.AddIntroduction(candidate, state);
        await app.Write(database =>
        {
            database.Attach(one).Entity.GivenSections = given;
            database.Add(
                new IntroductionMessage
                {
                    Id = Guid.CreateVersion7(),
                    IntroductionId = one.Id,
                    FromCandidate = true,
                    Text = $"Hilsen Halyna, {CandidateRows.Email}, 912 34 567",
                    At = app.Clock.Now.UtcDateTime,
                }
            );
        });
        // What is told here are the sections; the message has its own rule.
        if (state == IntroductionState.Accepted)
            await app.Read(database =>
                database
                    .IntroductionMessages.Where(row => row.IntroductionId == one.Id)
                    .ExecuteDeleteAsync()
            );
        var user = await app.Read(database =>
            database.Users.SingleAsync(row => row.Id == one.CreatedBy)
        );
        return (one, await app.VisitAs(user));
    }

    private static string Page(Introduction one) => $"/arbeidsgiver/introduksjoner/{one.Id:N}";

    private static void ShowsNobody(Visit visit)
    {
        var html = visit.Page.Source.Text;
        foreach (
            var marker in (string[])
                ["Halyna", "Kovalenko", CandidateRows.Email, "912 34 567", "91234567", "1990-04-02"]
        )
            html.ShouldNotContain(marker);
        // The year alone can stand in a key or a token by chance, so only what is read counts.
        visit.MainText.ShouldNotContain("1990");
    }

    private Task<List<AuditedView>> Views(Introduction one) =>
        app.Read(database =>
            database
                .AuditEntries.Where(row => row.CandidateId == one.CandidateId)
                .Select(row => row.What)
                .ToListAsync()
        );
}
