using System.Diagnostics;
using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Wording;
using CompetenceMatch.Web.Workers;

namespace CompetenceMatch.Web.Figures;

/// <summary>
/// Plans for everyone whom employers may find, and counts. It takes long with many people, so it is done in the background
/// and no page waits for it.
/// </summary>
public sealed class RecognitionBook(
    EveryCard cards,
    CandidateIndex index,
    IndexFeed feed,
    CountryAreas areas,
    Taxonomy taxonomy,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<RecognitionBook> log
) : IDisposable
{
    // A few milliseconds of work, then a rest of thrice what they took: never more than a quarter of one core.
    private const int Batch = 50;
    private const int RestFactor = 3;

    // The index takes expired consents out every hour, and may have done so after the last count.
    private static readonly TimeSpan Swept = TimeSpan.FromHours(2);

    private readonly OneAtATime alone = new(scopes);
    private volatile RecognitionFigures? current;
    private CountedPeople people = new(taxonomy, default);
    private long position;
    private DateTime countedAt;

    /// <summary>Null = not counted yet.</summary>
    public RecognitionFigures? Current => current;

    /// <summary>Everyone once more. Whoever has not changed since the last time is not planned anew on the same day.</summary>
    public Task Count(CancellationToken stop) =>
        alone.Run(
            async database =>
            {
                // Read before the people: what is written meanwhile is followed after them.
                var from = feed.IsReady ? feed.Position : await database.LatestPosition(stop);
                var began = time.UtcNow();
                (people, countedAt) = (await Everyone(database, from, began, stop), began);
                position = from;
                await Follow(database, stop);
                await Publish(database, stop);
                log.LogInformation(
                    "Recognitions are counted: {People} people, {Planned} planned anew",
                    people.ById.Count,
                    people.Planned
                );
            },
            stop
        );

    /// <summary>
    /// What has changed since. Figures change where somebody is not to be counted any more; who is new or lacks something
    /// else comes with the next count.
    /// </summary>
    public Task CatchUp(CancellationToken stop) =>
        IsUpToDate
            ? Task.CompletedTask
            : alone.Run(
                async database =>
                {
                    if (await Follow(database, stop))
                        await Publish(database, stop);
                },
                stop
            );

    /// <summary>False = outcomes are of another day or of rules that were corrected since.</summary>
    public bool IsOfToday => people.IsOf(time.Today());

    public void Dispose() => alone.Dispose();

    /// <summary>Behind the figures, which hide the small ones.</summary>
    internal CountedPeople People => people;

    private bool IsUpToDate => current is null || feed.Position <= position;

    private async Task<CountedPeople> Everyone(
        CmDbContext database,
        long from,
        DateTime now,
        CancellationToken stop
    )
    {
        var (before, next) = (people, new CountedPeople(taxonomy, time.Today()));
        var isKnown = before.IsOf(time.Today());
        HashSet<Guid> changed = [];
        if (isKnown)
        {
            changed = await database.ChangedPeople(position, from, stop);
            changed.UnionWith(await database.ConsentsRunOut(countedAt - Swept, now, stop));
        }

        await Politely(
            cards.In(database),
            card =>
            {
                var id = IdOf(card);
                if (isKnown && !changed.Contains(id) && before.Find(id) is { } same)
                    next.Keep(id, same);
                else
                    next.Put(id, card);
            },
            stop
        );
        return next;
    }

    private async Task<bool> Follow(CmDbContext database, CancellationToken stop)
    {
        var (upTo, someoneLeft) = (feed.Position, false);
        if (upTo <= position)
            return false;
        foreach (var id in await database.ChangedPeople(position, upTo, stop))
            someoneLeft |= people.Put(id, index.Find(Candidate.ProfileIdOf(id)));
        position = upTo;
        return someoneLeft;
    }

    private async Task Publish(CmDbContext database, CancellationToken stop)
    {
        var today = time.Today();
        var waiting = new List<WaitingCase>();
        foreach (var (id, waits) in await database.WaitingCases(stop))
        {
            if (people.Find(id) is { } person)
                waiting.Add(waits with { Municipality = person.Municipality });
        }

        current = new(
            today,
            areas,
            WaitingFigures.Of(areas, waiting, today),
            DemandFigures.Of(areas, people.WithPlan, await database.OpenNeeds(stop))
        );
    }

    private static async Task Politely(
        IEnumerable<Profile> cards,
        Action<Profile> work,
        CancellationToken stop
    )
    {
        var (began, done) = (Stopwatch.GetTimestamp(), 0);
        foreach (var card in cards)
        {
            work(card);
            if (++done % Batch != 0)
                continue;
            await Task.Delay(Stopwatch.GetElapsedTime(began) * RestFactor, stop);
            began = Stopwatch.GetTimestamp();
        }
    }

    private static Guid IdOf(Profile card) => Guid.ParseExact(card.Id.Value, "N");
}
