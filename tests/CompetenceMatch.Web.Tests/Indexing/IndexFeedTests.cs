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

    public void Dispose() => app.Dispose();

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
