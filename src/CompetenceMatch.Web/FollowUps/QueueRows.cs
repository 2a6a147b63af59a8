using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>Reads what the queue's reasons rest on, one question for each kind and not for each person.</summary>
public sealed class QueueRows(CmDbContext database, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<Guid, QueueRow>> Of(
        Guid organisation,
        IReadOnlyList<Guid> people
    )
    {
        var actions = (await Actions(people)).ToLookup(one => one.CandidateId);
        var reviews = await database
            .Plans.Where(one =>
                people.Contains(one.CandidateId) && one.OrganisationId == organisation
            )
            .ToDictionaryAsync(one => one.CandidateId, one => one.NextReviewOn);
        var deadlines = await Deadlines(people);
        var referred = await database
            .Referrals.Where(one =>
                people.Contains(one.CandidateId)
                && one.ToOrganisationId == organisation
                && one.State == ReferralState.Requested
            )
            .Select(one => one.CandidateId)
            .ToListAsync();
        var atRisk = await AtRisk(people);
        return people.ToDictionary(
            id => id,
            id => new QueueRow(
                actions[id]
                    .Where(one => one.IsOurs && ActionMoves.Open.Contains(one.State))
                    .Select(one => one.DueOn)
                    .Append(reviews.GetValueOrDefault(id))
                    .Min(),
                [
                    .. actions[id]
                        .Where(one => one.IsWorkDirected)
                        .Select(one => (one.State, one.EndedAt)),
                ],
                deadlines.TryGetValue(id, out var deadline) ? deadline : null,
                referred.Contains(id),
                atRisk.Contains(id)
            )
        );
    }

    private Task<List<ActionRow>> Actions(IReadOnlyList<Guid> people) =>
        (
            from plan in database.Plans
            where people.Contains(plan.CandidateId)
            join goal in database.PlanGoals on plan.Id equals goal.PlanId
            join action in database.PlanActions on goal.Id equals action.GoalId
            select new ActionRow(
                plan.CandidateId,
                action.State,
                action.IsWorkDirected,
                action.Responsible == ResponsibleKind.Team,
                action.DueOn,
                action.EndedAt
            )
        ).ToListAsync();

    private async Task<Dictionary<Guid, DateTime>> Deadlines(IReadOnlyList<Guid> people)
    {
        var now = time.UtcNow();
        return await database
            .Introductions.Where(one =>
                people.Contains(one.CandidateId)
                && IntroductionMoves.Waiting.Contains(one.State)
                && one.State != IntroductionState.Question
                && one.Deadline > now
            )
            .GroupBy(one => one.CandidateId)
            .Select(group => new { Id = group.Key, First = group.Min(one => one.Deadline) })
            .ToDictionaryAsync(row => row.Id, row => row.First);
    }

    private async Task<HashSet<Guid>> AtRisk(IReadOnlyList<Guid> people)
    {
        var open = await database
            .CheckIns.AsNoTracking()
            .Include(one => one.Placement)
            .Where(one =>
                people.Contains(one.Placement!.CandidateId)
                && one.AnsweredAt != null
                && one.HandledAt == null
            )
            .ToListAsync();
        return
        [
            .. open.Where(one => one.Risks.Count > 0).Select(one => one.Placement!.CandidateId),
        ];
    }

    private sealed record ActionRow(
        Guid CandidateId,
        ActionState State,
        bool IsWorkDirected,
        bool IsOurs,
        DateOnly? DueOn,
        DateTime? EndedAt
    );
}
