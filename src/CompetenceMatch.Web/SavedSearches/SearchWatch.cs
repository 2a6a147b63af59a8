using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Watching;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>Follows what the index is told, and writes down whom a saved search newly finds. Called by the index's one writer.</summary>
public sealed class SearchWatch(
    CandidateIndex index,
    QueryWatch watch,
    TimeProvider time,
    ILogger<SearchWatch> log
)
{
    /// <summary>All saved searches as they stand; nobody is new by this.</summary>
    public async Task Load(CmDbContext database, CancellationToken stop)
    {
        var searches = database.SavedSearches.AsNoTracking().Include(one => one.Need);
        await foreach (var search in searches.AsAsyncEnumerable().WithCancellation(stop))
            Keep(search);
    }

    /// <summary>Before the index has the changes: whom they make found. In memory only.</summary>
    public IReadOnlyList<PersonNews> Weigh(IReadOnlyList<IndexChange> changes)
    {
        var today = time.Today();
        var news = new List<PersonNews>();
        foreach (var change in changes)
        {
            var before = index.Find(change.Id);
            var said = watch.Changes(before, change.Profile, today);
            var isGone = before is not null && change.Profile is null;
            if (isGone || said.Begun.Count + said.Ended.Count > 0)
                news.Add(new PersonNews(IdOf(change.Id), said, isGone));
        }

        return news;
    }

    /// <summary>After the index has them: the rows. A failure here must not stop the index.</summary>
    public Task Write(
        CmDbContext database,
        IReadOnlyList<PersonNews> news,
        CancellationToken stop
    ) =>
        Guarded(
            database,
            async () =>
            {
                var rows = new NewsRows(database, time);
                foreach (var one in news)
                {
                    if (one.IsGone)
                        await rows.Gone(one.CandidateId, stop);
                    else
                        await rows.Write(
                            [.. one.Changes.Begun.Select(id => (id, one.CandidateId))],
                            [.. one.Changes.Ended.Select(id => (id, one.CandidateId))],
                            stop
                        );
                }
            }
        );

    /// <summary>Searches that were saved or taken away, and needs that ask for something else now.</summary>
    public Task Follow(
        CmDbContext database,
        IReadOnlyList<ChangeLogEntry> entries,
        CancellationToken stop
    )
    {
        List<Guid> Of(ChangeKind kind) =>
            [.. entries.Where(one => one.Kind == kind).Select(one => one.EntityId).Distinct()];
        var (searches, needs) = (Of(ChangeKind.SavedSearch), Of(ChangeKind.Need));
        return searches.Count + needs.Count == 0
            ? Task.CompletedTask
            : Guarded(
                database,
                async () =>
                {
                    await FollowSearches(database, searches, stop);
                    await FollowNeeds(database, needs, stop);
                }
            );
    }

    private async Task FollowSearches(CmDbContext database, List<Guid> ids, CancellationToken stop)
    {
        ids.ForEach(watch.Remove);
        var kept = database.SavedSearches.AsNoTracking().Include(one => one.Need);
        (await kept.Where(one => ids.Contains(one.Id)).ToListAsync(stop)).ForEach(Keep);
    }

    private async Task FollowNeeds(CmDbContext database, List<Guid> needs, CancellationToken stop)
    {
        var rows = new NewsRows(database, time);
        var searches = await database
            .SavedSearches.AsNoTracking()
            .Include(one => one.Need)
            .Where(one => one.NeedId != null && needs.Contains(one.NeedId.Value))
            .ToListAsync(stop);
        foreach (var search in searches)
        {
            var before = watch.Find(search.Id);
            Keep(search);
            // Not watched until now: there is nothing that the list of today is new against.
            if (before is null || watch.Find(search.Id) is not { } after)
                continue;
            var said = index.Change(before, after, time.Today());
            await rows.Write(
                [.. said.Begun.Select(person => (search.Id, IdOf(person)))],
                [.. said.Ended.Select(person => (search.Id, IdOf(person)))],
                stop
            );
        }
    }

    private void Keep(SavedSearch search)
    {
        if (SavedQuery.IsWatched(search))
            watch.Put(search.Id, SavedQuery.Of(search));
        else
            watch.Remove(search.Id);
    }

    private async Task Guarded(CmDbContext database, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            database.ChangeTracker.Clear();
            log.LogError(wrong, "News of saved searches could not be written");
        }
    }

    private static Guid IdOf(ProfileId id) => Guid.ParseExact(id.Value, "N");
}
