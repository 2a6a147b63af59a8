using System.Linq.Expressions;
using System.Security.Claims;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Access;

/// <summary>The rows behind the session cookies: a new one at every sign-in, ended one by one or all at once (I-30).</summary>
public sealed class Sessions(CmDbContext database, TimeProvider time)
{
    public const string Claim = "cm-session";

    /// <summary>As long as the cookie lives without being used.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    // One write now and then, not one for each picture on a page.
    private static readonly TimeSpan seenEvery = TimeSpan.FromMinutes(5);

    public static Guid? IdOf(ClaimsPrincipal? user) =>
        Guid.TryParse(user?.FindFirstValue(Claim), out var id) ? id : null;

    public async Task<Guid> Begin(User user, HttpContext context)
    {
        var now = time.UtcNow();
        var (browser, system) = DeviceWords.Of(context.Request.Headers.UserAgent);
        var session = new UserSession
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            UserId = user.Id,
            CreatedAt = now,
            LastSeenAt = now,
            ProvenAt = now,
            Browser = browser,
            System = system,
            Stamp = user.SecurityStamp!,
        };
        database.Sessions.Add(session);
        await database.SaveChangesAsync();
        return session.Id;
    }

    /// <summary>Writes now and then that a session was used.</summary>
    /// <returns>True if it was written.</returns>
    public async Task<bool> Touch(Guid id, DateTime lastSeenAt)
    {
        var now = time.UtcNow();
        return now - lastSeenAt > seenEvery
            && await database
                .Sessions.Where(one => one.Id == id)
                .ExecuteUpdateAsync(row => row.SetProperty(one => one.LastSeenAt, now)) > 0;
    }

    public async Task<DateTime?> ProvenAt(ClaimsPrincipal user) => (await Find(user))?.ProvenAt;

    public async Task Prove(ClaimsPrincipal user)
    {
        if (await Find(user) is not { } session)
            return;
        var now = time.UtcNow();
        await database
            .Sessions.Where(one => one.Id == session.Id)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.ProvenAt, now));
    }

    /// <summary>The sessions of <paramref name="user"/> that can still be used, the last used first.</summary>
    public Task<List<UserSession>> Living(User user)
    {
        var alive = time.UtcNow() - Idle;
        return database
            .Sessions.AsNoTracking()
            .Where(one =>
                one.UserId == user.Id
                && one.EndedAt == null
                && one.Stamp == user.SecurityStamp
                && one.LastSeenAt > alive
            )
            .OrderByDescending(one => one.LastSeenAt)
            .ThenByDescending(one => one.Id)
            .ToListAsync();
    }

    /// <returns>How many ended.</returns>
    public Task<int> End(Guid userId, Guid sessionId) =>
        End(one => one.UserId == userId && one.Id == sessionId);

    /// <param name="but">The one that stays, if any.</param>
    /// <returns>How many ended.</returns>
    public Task<int> EndAll(Guid userId, Guid? but = null) =>
        End(one => one.UserId == userId && one.Id != but);

    /// <summary>Ends the session of this cookie, whoever signs in with the browser next.</summary>
    public Task EndThis(ClaimsPrincipal? user) =>
        IdOf(user) is { } id ? End(one => one.Id == id) : Task.CompletedTask;

    private Task<int> End(Expression<Func<UserSession, bool>> which)
    {
        var now = time.UtcNow();
        return database
            .Sessions.Where(one => one.EndedAt == null)
            .Where(which)
            .ExecuteUpdateAsync(row => row.SetProperty(one => one.EndedAt, now));
    }

    private Task<UserSession?> Find(ClaimsPrincipal user)
    {
        var id = IdOf(user);
        return database.Sessions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id);
    }
}
