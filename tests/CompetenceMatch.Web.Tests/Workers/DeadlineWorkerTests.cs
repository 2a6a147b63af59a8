using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Workers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Workers;

public sealed class DeadlineWorkerTests : IDisposable
{
    private readonly WebApp app = new();

    [Fact]
    public async Task Candidate_is_reminded_and_both_are_told_when_the_time_is_over()
    {
        var need = await SendIntroduction();

        await After(TimeSpan.FromDays(3));
        await After(TimeSpan.FromHours(1));
        (await Mails()).ShouldBe(["IntroductionReminder", "NewIntroduction"]);
        await After(TimeSpan.FromDays(8));

        (await Mails()).ShouldBe([
            "IntroductionExpired",
            "IntroductionExpired",
            "IntroductionReminder",
            "NewIntroduction",
        ]);
        (
            await app.Read(database =>
                database.Introductions.SingleAsync(one => one.NeedId == need.Id)
            )
        ).State.ShouldBe(IntroductionState.Expired);
    }

    [Fact]
    public async Task Need_past_its_day_expires()
    {
        var need = await SendIntroduction();

        await After(TimeSpan.FromDays(400));

        (
            await app.Read(database => database.Needs.SingleAsync(one => one.Id == need.Id))
        ).State.ShouldBe(NeedState.Expired);
    }

    public void Dispose() => app.Dispose();

    private async Task<StoredNeed> SendIntroduction()
    {
        var organisation = await app.AddOrganisation();
        var member = await app.AddMember(organisation);
        var (_, candidate) = await app.AddCandidate();
        var need = await app.AddNeed(
            organisation,
            new Need { Id = new NeedId("n"), Title = "Sykepleier" }
        );
        await app.Read(async database =>
        {
            using var scope = app.Services.CreateScope();
            var context = scope.ServiceProvider.GetRequiredService<Data.CmDbContext>();
            var flow = scope.ServiceProvider.GetRequiredService<IntroductionFlow>();
            flow.Send(
                await context
                    .Needs.Include(one => one.Organisation)
                    .SingleAsync(one => one.Id == need.Id),
                await context
                    .Candidates.Include(one => one.User)
                    .SingleAsync(one => one.Id == candidate.Id),
                "Hei!",
                null,
                IntroductionDeadline.DefaultDays,
                member.Id
            );
            return await context.SaveChangesAsync();
        });
        return need;
    }

    private async Task After(TimeSpan time)
    {
        app.Clock.Now += time;
        await app.Services.GetRequiredService<DeadlineWorker>().Run(CancellationToken.None);
    }

    private Task<string[]> Mails() =>
        app.Read(database =>
            database.Outbox.Select(mail => mail.MailName).OrderBy(name => name).ToArrayAsync()
        );
}
