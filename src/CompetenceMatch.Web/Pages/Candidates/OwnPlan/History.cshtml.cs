using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Plans;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.OwnPlan;

/// <summary>What happened to the plan, and when.</summary>
public sealed class HistoryModel(OwnCandidate own, SharedPlans plans) : CandidatePage(own)
{
    public IReadOnlyList<PlanEvent> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await plans.Find(Candidate.Id) is not { } plan)
            return LocalRedirect(OwnPlanLinks.Show);
        Events = await plans.History(plan.Id);
        return Page();
    }
}
