using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.SavedSearches;
using CompetenceMatch.Web.Titles;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Indexing;

/// <summary>The index's one writer: applies what the change log says, in its order.</summary>
public sealed class IndexFeed(
    CandidateIndex index,
    LiveVocabulary vocabulary,
    OwnTitles titles,
    SearchWatch watch,
    IndexFile file,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<IndexFeed> log
) : IDisposable
{
    private const int Batch = 1_000;

    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Position in the change log that the index has reached; -1 before the first build.</summary>
    public long Position { get; private set; } = -1;

    /// <summary>Rows that could not be indexed, by candidate id; reported, never shown.</summary>
    public IReadOnlyCollection<Guid> Quarantined => quarantined;

    private readonly HashSet<Guid> quarantined = [];

    /// <summary>From the file if it can be used, with what has changed since; else everyone anew.</summary>
    /// <returns>True if the calendar may have hidden people since the file was written.</returns>
    public async Task<bool> Start(CancellationToken stop)
    {
        await Alone(
            async database =>
            {
                // A file that is ahead is of another database, or of this one before it was restored.
                if (
                    file.Load() is not { } position
                    || position > await database.LatestPosition(stop)
                )
                    return;
                foreach (var card in index.Cards())
                    titles.Set(Guid.ParseExact(card.Id.Value, "N"), card);
                await watch.Load(database, stop);
                Position = position;
            },
            stop
        );
        if (Position < 0)
        {
            await Rebuild(stop);
            return false;
        }

        await CatchUp(stop);
        return true;
    }

    /// <summary>Everyone anew. The position is read first, so that what changes meanwhile is applied after.</summary>
    public Task Rebuild(CancellationToken stop) =>
        Alone(
            async database =>
            {
                var position = await database.LatestPosition(stop);
                quarantined.Clear();
                var everyone = index.NewLoad();
                await foreach (
                    var candidate in database
                        .Candidates.AsNoTracking()
                        .WithStanding()
                        .AsSplitQuery()
                        .AsAsyncEnumerable()
                        .WithCancellation(stop)
                )
                {
                    if (ChangeOf(candidate) is { Profile: { } profile, UpdatedAt: var changed })
                        everyone.Add(profile, changed);
                }

                index.Replace(everyone);
                await watch.Load(database, stop);
                Position = position;
            },
            stop
        );

    /// <summary>
    /// Writes the file, if there is to be one and something has changed. Nobody waits for it: the position is read first,
    /// and what the index has had since is applied again after a start, which changes nothing.
    /// </summary>
    public void Save()
    {
        if (Position is >= 0 and var position)
            file.Save(position);
    }

    /// <summary>Applies all changes that are committed now. Cheap when there are none.</summary>
    public Task CatchUp(CancellationToken stop) =>
        Alone(
            async database =>
            {
                while (await database.ChangesSince(Position, Batch, stop) is { Count: > 0 } entries)
                {
                    await watch.Follow(database, entries, stop);
                    var ids = entries
                        .Where(entry => entry.Kind == ChangeKind.Candidate)
                        .Select(entry => entry.EntityId)
                        .Distinct()
                        .ToList();
                    await Apply(database, ids, stop);
                    Telemetry.IndexedChanges.Add(ids.Count);
                    if (entries.Any(entry => entry.Kind == ChangeKind.Vocabulary))
                        vocabulary.AskForReload();
                    Position = entries[^1].Position;
                }
            },
            stop
        );

    /// <summary>Looks at these people again: for whoever met one that the calendar has hidden meanwhile.</summary>
    public Task Refresh(IReadOnlyList<Guid> ids, CancellationToken stop) =>
        Alone(database => Apply(database, ids, stop), stop);

    public void Dispose() => one.Dispose();

    private async Task Apply(CmDbContext database, IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        var rows = await database
            .Candidates.AsNoTracking()
            .WithStanding()
            .Where(candidate => ids.Contains(candidate.Id))
            .ToListAsync(stop);
        var gone = ids.Except(rows.Select(row => row.Id)).ToList();
        gone.ForEach(id => titles.Set(id, null));
        IReadOnlyList<IndexChange> changes =
        [
            .. rows.Select(ChangeOf),
            .. gone.Select(id => IndexChange.Remove(Candidate.ProfileIdOf(id))),
        ];
        var news = watch.Weigh(changes);
        index.Apply(changes);
        await watch.Write(database, news, stop);
    }

    private IndexChange ChangeOf(Candidate candidate)
    {
        var id = Candidate.ProfileIdOf(candidate.Id);
        try
        {
            quarantined.Remove(candidate.Id);
            var visible = VisibleProfile.Of(candidate, time.GetUtcNow());
            titles.Set(candidate.Id, visible);
            return visible is { } profile
                ? IndexChange.Upsert(profile with { Id = id }, candidate.UpdatedAt.Ticks)
                : IndexChange.Remove(id);
        }
        // one broken row must not keep everybody else out of the index; unknown means hidden.
        catch (Exception broken)
            when (broken is FormatException or ArgumentException or InvalidOperationException)
        {
            quarantined.Add(candidate.Id);
            titles.Set(candidate.Id, null);
            log.LogError(
                "A profile could not be indexed and is hidden: {CandidateId} {Error}",
                candidate.Id,
                broken.GetType().Name
            );
            return IndexChange.Remove(id);
        }
    }

    private async Task Alone(Func<CmDbContext, Task> work, CancellationToken stop)
    {
        await one.WaitAsync(stop);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider.GetRequiredService<CmDbContext>());
        }
        finally
        {
            one.Release();
        }
    }
}
