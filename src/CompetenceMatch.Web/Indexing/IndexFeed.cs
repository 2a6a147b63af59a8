using System.Diagnostics;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Facts;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.SavedSearches;
using CompetenceMatch.Web.Titles;
using CompetenceMatch.Web.Workers;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Indexing;

/// <summary>The index's one writer: applies what the change log says, in its order.</summary>
public sealed class IndexFeed(
    CandidateIndex index,
    LiveVocabulary vocabulary,
    LiveRules rules,
    OwnTitles titles,
    SearchWatch watch,
    IndexFile file,
    FindablePeople people,
    ShownPeople shown,
    IServiceScopeFactory scopes
) : IDisposable
{
    private const int Batch = 1_000;

    private readonly OneAtATime alone = new(scopes);
    private readonly SemaphoreSlim rebuilding = new(1, 1);
    private readonly TaskCompletionSource built = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    /// <summary>Position in the change log that the index has reached; -1 while there is none to ask.</summary>
    public long Position { get; private set; } = -1;

    /// <summary>False = nobody may ask the index: it is being built, or the writer could not keep it whole.</summary>
    public bool IsReady => Position >= 0;

    /// <summary>Done when the index is ready for the first time.</summary>
    public Task Built => built.Task;

    /// <summary>From the file if it can be used, with what has changed since; then everyone anew.</summary>
    public async Task Start(CancellationToken stop)
    {
        await alone.Run(
            async database =>
            {
                // A file that is ahead is of another database, or of this one before it was restored.
                if (
                    IsReady
                    || file.Load() is not { } position
                    || position > await database.LatestPosition(stop)
                )
                    return;
                foreach (var card in index.Cards())
                    titles.Set(Guid.ParseExact(card.Id.Value, "N"), card);
                await watch.Load(database, stop);
                Position = await Advance(database, position, stop);
                built.TrySetResult();
            },
            stop
        );
        // Nothing is written when a consent expires, so a file cannot know of it.
        await Rebuild(stop);
    }

    /// <summary>
    /// Everyone anew. Nobody waits while they are read: the position is read first, and what changes meanwhile is applied
    /// to the index that still answers, and again to the new one.
    /// </summary>
    public async Task Rebuild(CancellationToken stop)
    {
        await rebuilding.WaitAsync(stop);
        try
        {
            var start = Stopwatch.GetTimestamp();
            var (everyone, position) = await ReadEveryone(stop);
            await alone.Run(
                async database =>
                {
                    // Saved searches hear of changes one by one; a rebuild tells them nothing.
                    if (IsReady)
                        Position = await Advance(database, Position, stop);
                    await watch.Load(database, stop);
                    Position = -1;
                    shown.ForgetAll();
                    index.Replace(everyone);
                    Position = await Advance(database, position, stop);
                },
                stop
            );
            Telemetry.IndexRebuild.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
            built.TrySetResult();
        }
        finally
        {
            rebuilding.Release();
        }
    }

    /// <summary>
    /// Writes the file, if there is to be one and something has changed. Nobody waits for it: the position is read first,
    /// and what the index has had since is applied again after a start, which changes nothing.
    /// </summary>
    public void Save()
    {
        if (Position is >= 0 and var position)
            file.Save(position);
    }

    /// <summary>Applies all changes that are committed now. Cheap when there are none, nothing while there is no index.</summary>
    public Task CatchUp(CancellationToken stop) =>
        alone.Run(
            async database =>
            {
                if (IsReady)
                    Position = await Advance(database, Position, stop);
            },
            stop
        );

    /// <summary>Looks at these people again: for whoever met one that the calendar has hidden meanwhile.</summary>
    public Task Refresh(IReadOnlyList<Guid> ids, CancellationToken stop) =>
        alone.Run(database => IsReady ? Apply(database, ids, stop) : Task.CompletedTask, stop);

    public void Dispose()
    {
        alone.Dispose();
        rebuilding.Dispose();
    }

    private async Task<(CandidateLoad Everyone, long Position)> ReadEveryone(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var position = await database.LatestPosition(stop);
        var everyone = index.NewLoad();
        await foreach (var batch in people.AllAhead(database, stop))
        {
            foreach (var person in batch)
            {
                titles.Set(IdOf(person), person.Profile);
                if (person.Profile is { } profile)
                    everyone.Add(profile, person.UpdatedAt);
            }
        }

        return (everyone, position);
    }

    private async Task<long> Advance(CmDbContext database, long position, CancellationToken stop)
    {
        while (await database.ChangesSince(position, Batch, stop) is { Count: > 0 } entries)
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
            if (entries.Any(entry => entry.Kind == ChangeKind.Facts))
                rules.AskForReload();
            position = entries[^1].Position;
            if (IsReady)
                Position = position;
        }

        return position;
    }

    private async Task Apply(CmDbContext database, IReadOnlyList<Guid> ids, CancellationToken stop)
    {
        shown.Forget(ids);
        var changes = await people.These(database, ids, stop);
        foreach (var change in changes)
            titles.Set(IdOf(change), change.Profile);
        var news = watch.Weigh(changes);
        try
        {
            index.Apply(changes);
        }
        // It may hold somebody who is hidden by now, so it is asked no more before it is built anew.
        catch
        {
            Position = -1;
            throw;
        }

        await watch.Write(database, news, stop);
    }

    private static Guid IdOf(IndexChange change) => Guid.ParseExact(change.Id.Value, "N");
}
