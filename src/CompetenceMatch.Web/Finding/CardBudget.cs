using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Security;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Finding;

/// <summary>
/// S-22: somebody with a valid sign-in must not copy everyone. Counted in the log of views, which all nodes
/// share; a card that is opened again the same day costs nothing.
/// </summary>
public sealed partial class CardBudget(
    CmDbContext database,
    Hiring hiring,
    CardAllowance allowance,
    TimeProvider time,
    ILogger<CardBudget> log
)
{
    /// <summary>People a day, for the text.</summary>
    public int People => allowance.People;

    /// <summary>True = opening these would be more than a day allows; the answer is then made a 429.</summary>
    public async Task<bool> Refuses(IReadOnlyList<Candidate> people, HttpResponse response)
    {
        var ids = people.Select(one => (Guid?)one.Id).ToList();
        var since = Midnight(time.Today());
        var others = await database
            .AuditEntries.Where(one =>
                one.ActorUserId == hiring.UserId
                && one.At >= since
                && (one.What == AuditedView.Card || one.What == AuditedView.Recognition)
                && !ids.Contains(one.CandidateId)
            )
            .Select(one => one.CandidateId)
            .Distinct()
            .CountAsync();
        if (others + ids.Count <= allowance.People)
            return false;
        Spent(log, hiring.UserId, hiring.Organisation.Id, allowance.People);
        Telemetry.CardBudgetsSpent.Add(1);
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        var wait = Midnight(time.Today().AddDays(1)) - time.GetUtcNow().UtcDateTime;
        response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
        return true;
    }

    private static DateTime Midnight(DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), NorwegianTime.Zone);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "User {User} of organisation {Organisation} has opened the {People} cards a day allows"
    )]
    private static partial void Spent(ILogger log, Guid user, Guid organisation, int people);
}
