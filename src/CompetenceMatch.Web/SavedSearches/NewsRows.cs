using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>Writes who is newly found. Told the same twice, by two nodes or two rounds, it writes it once.</summary>
internal sealed class NewsRows(CmDbContext database, TimeProvider time)
{
    /// <summary>Whoever is back sooner is no news.</summary>
    private static readonly TimeSpan away = TimeSpan.FromDays(1);

    public async Task Write(
        IReadOnlyList<(Guid Search, Guid Person)> begun,
        IReadOnlyList<(Guid Search, Guid Person)> ended,
        CancellationToken stop
    )
    {
        if (begun.Count + ended.Count == 0)
            return;
        try
        {
            await Put(begun, ended, stop);
        }
        catch (DbUpdateException)
        {
            // Another node was first, or a search went away meanwhile: on a second look that is seen.
            database.ChangeTracker.Clear();
            await Put(begun, ended, stop);
        }
        database.ChangeTracker.Clear();
    }

    /// <summary>A pause may end tomorrow; every other way out takes the rows along.</summary>
    public async Task Gone(Guid person, CancellationToken stop)
    {
        var now = time.UtcNow();
        var isPaused = await database.Candidates.AnyAsync(
            one =>
                one.Id == person
                && one.PausedAt != null
                && one.WithdrawnAt == null
                && one.DeletionRequestedAt == null
                && one.ErasedAt == null
                && !one.FlaggedProtected
                && one.ProtectedAnswer == false,
            stop
        );
        if (!isPaused)
        {
            await database.ForgetMatches(person, stop);
            return;
        }
        await database
            .SavedSearchMatches.Where(row => row.CandidateId == person && row.LostAt == null)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.LostAt, now), stop);
    }

    private async Task Put(
        IReadOnlyList<(Guid Search, Guid Person)> begun,
        IReadOnlyList<(Guid Search, Guid Person)> ended,
        CancellationToken stop
    )
    {
        var now = time.UtcNow();
        var pairs = begun.Concat(ended).ToList();
        var searches = pairs.Select(pair => pair.Search).Distinct().ToList();
        var people = pairs.Select(pair => pair.Person).Distinct().ToList();
        var kept = await database
            .SavedSearches.Where(one => searches.Contains(one.Id))
            .Select(one => one.Id)
            .ToHashSetAsync(stop);
        var rows = await database
            .SavedSearchMatches.Where(row =>
                searches.Contains(row.SavedSearchId) && people.Contains(row.CandidateId)
            )
            .ToDictionaryAsync(row => (row.SavedSearchId, row.CandidateId), stop);
        foreach (var pair in begun.Where(pair => kept.Contains(pair.Search)))
        {
            if (rows.GetValueOrDefault(pair) is { } known)
                Return(known, now);
            else
                Add(pair, now);
        }
        foreach (var pair in ended.Where(pair => kept.Contains(pair.Search)))
        {
            // Who stood in the list from the start has no row yet; it keeps a return from being news.
            var row = rows.GetValueOrDefault(pair) ?? Add(pair, now, seen: now);
            row.LostAt ??= now;
        }
        await database.SaveChangesAsync(stop);
    }

    private SavedSearchMatch Add(
        (Guid Search, Guid Person) pair,
        DateTime now,
        DateTime? seen = null
    )
    {
        var row = new SavedSearchMatch
        {
            SavedSearchId = pair.Search,
            CandidateId = pair.Person,
            MatchedAt = now,
            SeenAt = seen,
        };
        database.SavedSearchMatches.Add(row);
        return row;
    }

    private static void Return(SavedSearchMatch row, DateTime now)
    {
        if (row.LostAt is { } lost && now - lost >= away)
            (row.MatchedAt, row.SeenAt, row.MailedAt, row.MailId) = (now, null, null, null);
        row.LostAt = null;
    }
}
