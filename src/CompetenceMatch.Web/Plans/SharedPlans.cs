using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Plans;

/// <summary>Reads the one plan of a candidate; whoever asks has been let in before.</summary>
public sealed class SharedPlans(CmDbContext database, TimeProvider time)
{
    public const int EventsOnPage = 50;

    public Task<Plan?> Find(Guid candidateId) =>
        database
            .Plans.Include(plan => plan.Organisation)
            .Include(plan => plan.Candidate)
            .Include(plan => plan.Goals)
                .ThenInclude(goal => goal.Actions)
            .AsSplitQuery()
            .FirstOrDefaultAsync(plan => plan.CandidateId == candidateId);

    public async Task<PlanView> Show(Plan plan, PlanReader reader)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var responsible = plan
            .Goals.SelectMany(goal => goal.Actions)
            .Select(action => action.ResponsibleId)
            .OfType<Guid>()
            .Distinct()
            .ToList();
        var names = await database
            .Organisations.Where(one => responsible.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Name);
        return new PlanView(plan, reader, names, time.Today());
    }

    /// <summary>The latest changes first.</summary>
    public async Task<IReadOnlyList<PlanEvent>> History(Guid planId) =>
        await database
            .PlanEvents.AsNoTracking()
            .Where(one => one.PlanId == planId)
            .OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Id)
            .Take(EventsOnPage)
            .ToListAsync();
}
