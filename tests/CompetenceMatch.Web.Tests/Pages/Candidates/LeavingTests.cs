using System.Net;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Candidates;

/// <summary>Pause, withdrawal and deletion: out of the index before the next request.</summary>
public sealed class LeavingTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task A_pause_hides_at_once_and_its_end_shows_again()
    {
        var (user, candidate) = await Findable();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/innstillinger");

        await visit.Submit(within: "[data-paused] form");
        IsFindable(candidate).ShouldBeFalse();
        visit.Page.QuerySelector("[data-paused=true]").ShouldNotBeNull();

        await visit.Submit(within: "[data-paused] form");
        IsFindable(candidate).ShouldBeTrue();
    }

    [Fact]
    public async Task A_withdrawal_ends_consents_to_employers_and_waiting_introductions_but_no_yes()
    {
        var (user, candidate) = await Findable();
        var (waiting, _) = await app.AddIntroduction(candidate);
        var (answered, _) = await app.AddIntroduction(candidate, IntroductionState.Accepted);
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/trekk");

        await visit.Submit(follow: false);

        visit.RedirectsTo.ShouldBe("/kandidat/innstillinger");
        IsFindable(candidate).ShouldBeFalse();
        var consents = await app.Read(database =>
            database.Consents.Where(one => one.CandidateId == candidate.Id).ToListAsync()
        );
        consents.ShouldAllBe(one => one.WithdrawnAt != null);
        (await app.Stored(waiting.Id)).State.ShouldBe(IntroductionState.Closed);
        (await app.Stored(answered.Id)).State.ShouldBe(IntroductionState.Accepted);
        (await Mails(candidate)).ShouldBe(["IntroductionClosed"]);
    }

    [Fact]
    public async Task Who_withdrew_can_join_again_but_only_with_new_consents()
    {
        var (user, candidate) = await Findable();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/trekk");
        await visit.Submit();

        await visit.Submit(within: "[data-withdrawn] form", follow: false);

        visit.RedirectsTo.ShouldBe("/kandidat/registrer/samtykke?til=profil");
        IsFindable(candidate).ShouldBeFalse();
        (await Stored(candidate))!.WithdrawnAt.ShouldBeNull();
    }

    // P-12
    [Fact]
    public async Task Deletion_hides_at_once_can_be_regretted_and_erases_after_seven_days()
    {
        var (user, candidate) = await Findable();
        using var visit = await app.VisitAs(user);
        await visit.Open("/kandidat/slett");
        await visit.Submit(new { Input__Password = "feil" });
        visit.Errors.Count.ShouldBe(1);
        IsFindable(candidate).ShouldBeTrue();

        await visit.Submit(new { Input__Password = "en lang setning 1" });
        visit
            .Page.QuerySelector("[data-requested]")!
            .TextContent.ShouldContain("29. november 2026");
        IsFindable(candidate).ShouldBeFalse();
        (await Mails(candidate)).ShouldBe(["DeletionRequested"]);

        await visit.Submit(within: "[data-requested] form");
        IsFindable(candidate).ShouldBeTrue();

        await visit.Open("/kandidat/slett");
        await visit.Submit(new { Input__Password = "en lang setning 1" });
        var after = app.Clock.Now.UtcDateTime.AddDays(7).AddMinutes(1);
        await app.Read(database => database.EraseDue(after));
        (await Stored(candidate))!.ErasedAt.ShouldNotBeNull();
        (await app.Read(database => database.Users.FindAsync(user.Id).AsTask())).ShouldBeNull();

        await visit.Get("/kandidat");
        visit.Status.ShouldBe(HttpStatusCode.Found);
        visit.RedirectsTo!.ShouldContain("/konto/logg-inn");
    }

    [Fact]
    public async Task People_without_a_password_are_not_asked_for_one()
    {
        var (user, candidate) = await Findable();
        await app.Read(database =>
            database
                .Users.Where(one => one.Id == user.Id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.PasswordHash, (string?)null))
        );
        using var visit = await app.VisitAs(user);

        await visit.Open("/kandidat/slett");
        visit.Page.QuerySelector("input[type=password]").ShouldBeNull();
        await visit.Submit();

        (await Stored(candidate))!.DeletionRequestedAt.ShouldNotBeNull();
    }

    private async Task<(User User, Candidate Candidate)> Findable()
    {
        var made = await app.AddCandidate();
        await app.Services.GetRequiredService<IndexFeed>().CatchUp(CancellationToken.None);
        IsFindable(made.Candidate).ShouldBeTrue();
        return made;
    }

    private bool IsFindable(Candidate candidate) =>
        app.Services.GetRequiredService<CandidateIndex>().Find(Candidate.ProfileIdOf(candidate.Id))
            is not null;

    private Task<Candidate?> Stored(Candidate candidate) =>
        app.Read(database => database.Candidates.FindAsync(candidate.Id).AsTask());

    private Task<List<string>> Mails(Candidate candidate) =>
        app.Read(database =>
            database
                .Outbox.Where(mail => mail.CandidateId == candidate.Id)
                .Select(mail => mail.MailName)
                .ToListAsync()
        );
}
