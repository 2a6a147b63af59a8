using System.Runtime.CompilerServices;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Indexing;

/// <summary>From rows to what employers may find, for the index and for the list that stands in for it.</summary>
public sealed class FindablePeople(Quarantine quarantine, TimeProvider time)
{
    /// <summary>A change for each: whoever is hidden, unreadable or not there is removed.</summary>
    public async Task<IReadOnlyList<IndexChange>> These(
        CmDbContext database,
        IReadOnlyList<Guid> ids,
        CancellationToken stop
    )
    {
        var changes = Changes(await database.ReadCandidates(ids, stop)).ToList();
        var there = changes.Select(change => change.Id).ToHashSet();
        foreach (var id in ids.Where(id => !there.Contains(Candidate.ProfileIdOf(id))))
        {
            quarantine.Release(id);
            changes.Add(IndexChange.Remove(Candidate.ProfileIdOf(id)));
        }

        return changes;
    }

    /// <summary>A change for everyone who is there, a batch in memory at a time.</summary>
    public async IAsyncEnumerable<IReadOnlyList<IndexChange>> All(
        CmDbContext database,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        await foreach (var batch in database.ReadAllCandidates(stop))
            yield return [.. Changes(batch)];
    }

    /// <summary>The same, with the next batch read beside the caller's work on this one: the caller leaves the database alone.</summary>
    public async IAsyncEnumerable<IReadOnlyList<IndexChange>> AllAhead(
        CmDbContext database,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        await foreach (var batch in ReadAhead.Of(database.ReadAllCandidates(stop), stop))
            yield return [.. Changes(batch)];
    }

    private IEnumerable<IndexChange> Changes(CandidateRows rows) =>
        rows.Read.Select(Change).Concat(rows.Unreadable.Select(one => Hidden(one.Id, one.Fault)));

    private IndexChange Change(Candidate candidate)
    {
        var id = Candidate.ProfileIdOf(candidate.Id);
        try
        {
            var visible = VisibleProfile.Of(candidate, time.GetUtcNow());
            quarantine.Release(candidate.Id);
            return visible is { } profile
                ? IndexChange.Upsert(profile with { Id = id }, candidate.UpdatedAt.Ticks)
                : IndexChange.Remove(id);
        }
        // One broken row must not keep everybody else out; unknown means hidden.
        catch (Exception broken)
            when (broken is FormatException or ArgumentException or InvalidOperationException)
        {
            return Hidden(candidate.Id, broken);
        }
    }

    private IndexChange Hidden(Guid candidate, Exception fault)
    {
        quarantine.Put(candidate, fault);
        return IndexChange.Remove(Candidate.ProfileIdOf(candidate));
    }
}
