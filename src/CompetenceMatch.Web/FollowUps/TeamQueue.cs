using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Finding;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>Everybody a team follows, with why each of them waits. A line is not a view: it shows no more than who it is.</summary>
public sealed class TeamQueue(
    CmDbContext database,
    ReadableLists lists,
    QueueRows rows,
    Taxonomy taxonomy,
    Headlines headlines,
    TimeProvider time
)
{
    public async Task<IReadOnlyList<QueueLine>> Of(Guid organisation)
    {
        var now = time.UtcNow();
        var followUps = await lists.Read(
            database
                .FollowUps.AsNoTracking()
                .Include(one => one.Candidate)
                    .ThenInclude(one => one!.Contact)
                .Where(one =>
                    one.OrganisationId == organisation
                    && one.State == FollowUpState.Active
                    && one.ConsentExpiresAt > now
                ),
            one => one.CandidateId
        );
        var found = await rows.Of(organisation, [.. followUps.Select(one => one.CandidateId)]);
        return [.. followUps.Select(one => Line(one, found[one.CandidateId]))];
    }

    private QueueLine Line(FollowUp followUp, QueueRow row)
    {
        var today = time.Today();
        var given = GivenProfile.From(followUp.Candidate!.Profile, followUp.Sections);
        var last = row.WorkActions.Max(one => one.EndedAt);
        var facts = new QueueFacts(
            followUp.State,
            followUp.LeadUserId is not null,
            Day(followUp.StartedAt),
            Earliest(followUp.NextContactOn, row.DueOn),
            Day(followUp.LastContactAt),
            row.ReferredToUs || (followUp is { Basis: FollowUpBasis.Request, LastContactAt: null }),
            Day(row.IntroductionDeadline),
            IsOverqualified(followUp.Candidate!.Profile, given, today),
            row.WorkActions.Any(one => ActionMoves.Open.Contains(one.State)),
            Day(last),
            row.AtRisk
        );
        return new QueueLine(
            followUp,
            facts,
            WorkQueue.Reasons(facts, today),
            given.Experience.Count == 0 ? null : headlines.Of(given, null, today).Title
        );
    }

    // Only where work and education are both open, and the person has not said "I want this anyway".
    private bool IsOverqualified(Profile whole, Profile given, DateOnly today) =>
        given.CurrentJob is { } job
        && !(whole.AcceptsBelowLevelUntil >= today)
        && Overqualifications.For(given, job.Occupation, null, taxonomy) is not null;

    private static DateOnly? Day(DateTime? moment) =>
        moment is { } utc
            ? DateOnly.FromDateTime(
                TimeZoneInfo.ConvertTime(utc.AsUtc(), NorwegianTime.Zone).DateTime
            )
            : null;

    private static DateOnly? Earliest(DateOnly? one, DateOnly? other) =>
        one is null || other < one ? other : one;
}
