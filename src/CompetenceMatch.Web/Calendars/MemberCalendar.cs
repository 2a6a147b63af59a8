using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Calendars;

/// <summary>What one member of a team has to do on which day, in words that tell a stranger nothing.</summary>
public sealed class MemberCalendar(CmDbContext database, Texts texts, TimeProvider time)
{
    private const int DaysBack = 30;
    private const int DaysAhead = 400;

    // A conversation is something to keep free for; a due date is not.
    private static readonly TimeOnly morning = new(9, 0);

    public async Task<IReadOnlyList<CalendarEntry>> Of(CalendarFeed feed)
    {
        var today = DateOnly.FromDateTime(time.UtcNow());
        var (first, last) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        IEnumerable<CalendarEntry> all =
        [
            .. await Actions(feed, first, last),
            .. await Reviews(feed, first, last),
            .. await Contacts(feed, first, last),
            .. await CheckIns(feed, first, last),
        ];
        return
        [
            .. all.OrderBy(entry => entry.Day).ThenBy(entry => entry.Uid, StringComparer.Ordinal),
        ];
    }

    // Only while the person lets the team in, and the member is in the team.
    private IQueryable<FollowUp> OpenTo(CalendarFeed feed)
    {
        var now = time.UtcNow();
        return database.FollowUps.Where(row =>
            row.OrganisationId == feed.OrganisationId
            && row.State == FollowUpState.Active
            && row.ConsentExpiresAt > now
            && database.Memberships.Any(one =>
                one.UserId == feed.UserId
                && one.OrganisationId == feed.OrganisationId
                && one.State == MembershipState.Active
            )
        );
    }

    private IQueryable<FollowUp> LedBy(CalendarFeed feed) =>
        OpenTo(feed).Where(row => row.LeadUserId == feed.UserId);

    private async Task<IEnumerable<CalendarEntry>> Actions(
        CalendarFeed feed,
        DateOnly first,
        DateOnly last
    )
    {
        var open = OpenTo(feed);
        var states = ActionMoves.Open;
        var rows = await (
            from action in database.PlanActions
            join goal in database.PlanGoals on action.GoalId equals goal.Id
            join plan in database.Plans on goal.PlanId equals plan.Id
            where
                states.Contains(action.State)
                && action.DueOn >= first
                && action.DueOn <= last
                && action.Responsible == ResponsibleKind.Team
                && action.ResponsibleId == feed.UserId
                && open.Any(row => row.CandidateId == plan.CandidateId)
            select new
            {
                action.Id,
                action.Version,
                action.DueOn,
            }
        ).ToListAsync();
        return rows.Select(row => Entry("action", row.Id, row.Version, row.DueOn!.Value, null));
    }

    private async Task<IEnumerable<CalendarEntry>> Reviews(
        CalendarFeed feed,
        DateOnly first,
        DateOnly last
    )
    {
        var led = LedBy(feed);
        var rows = await database
            .Plans.Where(plan =>
                plan.NextReviewOn >= first
                && plan.NextReviewOn <= last
                && led.Any(row => row.CandidateId == plan.CandidateId)
            )
            .Select(plan => new
            {
                plan.Id,
                plan.Version,
                plan.NextReviewOn,
            })
            .ToListAsync();
        return rows.Select(row =>
            Entry("review", row.Id, row.Version, row.NextReviewOn!.Value, morning)
        );
    }

    private async Task<IEnumerable<CalendarEntry>> Contacts(
        CalendarFeed feed,
        DateOnly first,
        DateOnly last
    )
    {
        var rows = await LedBy(feed)
            .Where(row => row.NextContactOn >= first && row.NextContactOn <= last)
            .Select(row => new
            {
                row.Id,
                row.Version,
                row.NextContactOn,
            })
            .ToListAsync();
        return rows.Select(row =>
            Entry("contact", row.Id, row.Version, row.NextContactOn!.Value, morning)
        );
    }

    private async Task<IEnumerable<CalendarEntry>> CheckIns(
        CalendarFeed feed,
        DateOnly first,
        DateOnly last
    )
    {
        var led = LedBy(feed);
        var rows = await database
            .CheckIns.Where(row =>
                row.AnsweredAt == null
                && row.HandledAt == null
                && row.DueOn >= first
                && row.DueOn <= last
                && led.Any(one => one.CandidateId == row.Placement!.CandidateId)
            )
            .Select(row => new
            {
                row.Id,
                row.Version,
                row.DueOn,
            })
            .ToListAsync();
        return rows.Select(row => Entry("checkin", row.Id, row.Version, row.DueOn, morning));
    }

    private CalendarEntry Entry(string kind, Guid id, int version, DateOnly day, TimeOnly? at) =>
        new($"{kind}-{id:N}@competencematch", version, day, at, texts[$"Calendar_{kind}"]);
}
