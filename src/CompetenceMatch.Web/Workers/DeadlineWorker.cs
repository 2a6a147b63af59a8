using CompetenceMatch.Data;
using CompetenceMatch.Data.FollowUps;
using CompetenceMatch.Data.Needs;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Web.CheckIns;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Reminders;
using CompetenceMatch.Web.SavedSearches;
using CompetenceMatch.Web.Uploads;
using CompetenceMatch.Web.Wording;

namespace CompetenceMatch.Web.Workers;

/// <summary>What time alone brings about: reminders, expiry of introductions and needs, questions after a hire, erasure, news of saved searches.</summary>
internal sealed class DeadlineWorker(
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<DeadlineWorker> log
) : BackgroundService
{
    private static readonly TimeSpan round = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan sweepEvery = TimeSpan.FromHours(1);
    private DateTime sweepAt;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(round);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Run(stoppingToken);
            }
            catch (Exception wrong) when (wrong is not OperationCanceledException)
            {
                log.LogError(wrong, "Deadlines could not be handled; the next round tries again");
            }
        }
    }

    internal async Task Run(CancellationToken stop)
    {
        await InScope(services =>
            services.GetRequiredService<IntroductionFlow>().RunDeadlines(stop)
        );
        await InScope(services => ExpireNeeds(services.GetRequiredService<CmDbContext>(), stop));
        await InScope(services => Lapse(services.GetRequiredService<CmDbContext>(), stop));
        await InScope(services => services.GetRequiredService<CheckInRound>().Run(stop));
        var now = time.GetUtcNow().UtcDateTime;
        await Erase(now, stop);
        await InScope(services =>
            services.GetRequiredService<CmDbContext>().ApplyRetention(now, cancellationToken: stop)
        );
        await InScope(services => services.GetRequiredService<CandidateReminders>().Run(stop));
        await InScope(services => services.GetRequiredService<CaseReminders>().Run(stop));
        await InScope(services => services.GetRequiredService<DigestRound>().Run(stop));
    }

    // The files of an erased person go in the same round; what a crash left, once an hour.
    private async Task Erase(DateTime now, CancellationToken stop)
    {
        var erased = 0;
        await InScope(async services =>
            erased = await services.GetRequiredService<CmDbContext>().EraseDue(now, stop)
        );
        if (erased == 0 && now < sweepAt)
            return;
        await InScope(services => services.GetRequiredService<DocumentSweep>().Run(stop));
        sweepAt = now + sweepEvery;
    }

    private async Task ExpireNeeds(CmDbContext database, CancellationToken stop)
    {
        await database.ExpireNeeds(time.Today(), time.GetUtcNow().UtcDateTime, stop);
        await database.SaveChangesAsync(stop);
    }

    private async Task Lapse(CmDbContext database, CancellationToken stop)
    {
        await database.LapseFollowUps(time.GetUtcNow().UtcDateTime, stop);
        await database.SaveChangesAsync(stop);
    }

    // Erasure and retention clear the change tracker, so each piece of work has a context of its own.
    private async Task InScope(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }
}
