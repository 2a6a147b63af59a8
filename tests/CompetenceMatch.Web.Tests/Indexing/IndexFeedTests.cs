using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Indexing;

public sealed class IndexFeedTests : IDisposable
{
    private readonly WebApp app = new();

    private IndexFeed Feed => app.Services.GetRequiredService<IndexFeed>();

    [Fact]
    public async Task Withdrawn_person_is_gone_after_the_change_is_applied()
    {
        var (_, candidate) = await app.AddCandidate();
        await Feed.CatchUp(CancellationToken.None);
        Found(candidate).ShouldBeTrue();

        await Change(candidate, one => one.WithdrawnAt = app.Clock.Now.UtcDateTime);
        await Feed.CatchUp(CancellationToken.None);

        Found(candidate).ShouldBeFalse();
    }

    // P-02
    [Fact]
    public async Task Protected_person_is_never_written_to_the_index()
    {
        var (_, candidate) = await app.AddCandidate(one => one.ProtectedAnswer = true);

        await Feed.Rebuild(CancellationToken.None);

        Found(candidate).ShouldBeFalse();
    }

    // P-04: nothing is written when time passes, so the sweep takes the person out.
    [Fact]
    public async Task Consent_past_twelve_months_hides_at_the_next_sweep()
    {
        var (_, candidate) = await app.AddCandidate();
        app.Clock.Now = app.Clock.Now.AddDays(366);

        await Feed.Rebuild(CancellationToken.None);

        Found(candidate).ShouldBeFalse();
    }

    //
    [Theory]
    [InlineData("{\"nonsense\":1}")]
    [InlineData("not json")]
    [InlineData("")]
    public async Task Unreadable_row_is_hidden_and_everybody_else_is_found(string json)
    {
        var (_, broken) = await app.AddCandidate();
        var (_, whole) = await app.AddCandidate();
        await Spoil(broken, json);

        await Feed.Rebuild(CancellationToken.None);

        Found(whole).ShouldBeTrue();
        Found(broken).ShouldBeFalse();
        Quarantined.ShouldBe([broken.Id]);
    }

    [Fact]
    public async Task Unreadable_change_does_not_stop_those_after_it_and_is_taken_in_when_mended()
    {
        var (_, broken) = await app.AddCandidate();
        var (_, whole) = await app.AddCandidate();
        await Feed.CatchUp(CancellationToken.None);
        var json = Core.Profiles.ProfileJson.Write(broken.Profile);
        await Spoil(broken, "{}}");
        await Change(whole, one => one.PausedAt = app.Clock.Now.UtcDateTime);

        await Feed.CatchUp(CancellationToken.None);

        Found(broken).ShouldBeFalse();
        Found(whole).ShouldBeFalse();
        Quarantined.ShouldBe([broken.Id]);
        await Spoil(broken, json);
        await Feed.CatchUp(CancellationToken.None);
        Found(broken).ShouldBeTrue();
        Quarantined.ShouldBeEmpty();
    }

    [Fact]
    public async Task Unreadable_consent_hides_only_its_person()
    {
        var (_, broken) = await app.AddCandidate();
        var (_, whole) = await app.AddCandidate();
        await app.Read(database =>
            database.Database.ExecuteSqlAsync(
                $"UPDATE Consents SET Section = 'Nobody' WHERE CandidateId = {broken.Id}"
            )
        );

        await Feed.Rebuild(CancellationToken.None);

        Found(whole).ShouldBeTrue();
        Found(broken).ShouldBeFalse();
        Quarantined.ShouldBe([broken.Id]);
    }

    [Fact]
    public async Task A_list_that_meets_an_unreadable_row_goes_on_without_it()
    {
        var meeting = await Meeting.Arrange(app);
        var broken = await meeting.AddNurse();
        var whole = await meeting.AddNurse();
        await Spoil(broken, "{}}", tell: false);
        using var visit = await meeting.Visit();

        await visit.Open(meeting.Hits);

        visit.Page.QuerySelectorAll("ol [data-hit]").Length.ShouldBe(1);
        visit.MainText.ShouldContain(whole.PublicCode);
        Found(broken).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_opens_an_unreadable_profile_is_told_so()
    {
        var (user, broken) = await app.AddCandidate();
        await Spoil(broken, "{}}");
        using var visit = await app.VisitAs(user);

        await visit.Get("/kandidat");

        visit.Heading.ShouldBe("Profilen kan ikke vises nå");
    }

    public void Dispose() => app.Dispose();

    private IReadOnlyCollection<Guid> Quarantined =>
        app.Services.GetRequiredService<Quarantine>().Ids;

    private Task Spoil(Candidate candidate, string json, bool tell = true) =>
        app.Read(async database =>
        {
            await database.Database.ExecuteSqlAsync(
                $"UPDATE Candidates SET Profile = {json} WHERE Id = {candidate.Id}"
            );
            if (tell)
                database.ChangeLog.Add(
                    new ChangeLogEntry
                    {
                        Kind = ChangeKind.Candidate,
                        EntityId = candidate.Id,
                        At = app.Clock.Now.UtcDateTime,
                    }
                );
            return await database.SaveChangesAsync();
        });

    private bool Found(Candidate candidate) =>
        app.Services.GetRequiredService<CandidateIndex>().Find(Candidate.ProfileIdOf(candidate.Id))
            is not null;

    private Task Change(Candidate candidate, Action<Candidate> change) =>
        app.Read(async database =>
        {
            change(await database.Candidates.SingleAsync(one => one.Id == candidate.Id));
            return await database.SaveChangesAsync();
        });
}
