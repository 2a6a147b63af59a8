using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Plans;
using Microsoft.AspNetCore.Mvc;

namespace CompetenceMatch.Web.Pages.Candidates.OwnPlan;

/// <summary>The person's own plan: agree to each goal, do the own actions, say that it is seen.</summary>
public sealed class OwnPlanModel(
    CmDbContext database,
    OwnCandidate own,
    Acting acting,
    SharedPlans plans,
    PlanEdits edits
) : CandidatePage(own)
{
    public PlanView? View { get; private set; }

    public async Task OnGetAsync()
    {
        if (await plans.Find(Candidate.Id) is { } plan)
            View = await plans.Show(plan, PlanReader.Candidate);
    }

    public Task<IActionResult> OnPostGoalAsync(Guid goal, GoalMove move) =>
        Change(plan => edits.Move(plan, goal, move, PlanReader.Candidate, acting.UserId));

    public Task<IActionResult> OnPostActionAsync(Guid task, ActionMove move) =>
        Change(plan => edits.Move(plan, task, move, PlanReader.Candidate, acting.UserId));

    public Task<IActionResult> OnPostSeenAsync() =>
        Change(plan =>
        {
            edits.Log(plan, acting.UserId).Seen();
            return true;
        });

    private async Task<IActionResult> Change(Func<Plan, bool> change)
    {
        if (await plans.Find(Candidate.Id) is not { } plan)
            return NotFound();
        return change(plan)
            ? await SaveAndGo(database, "Plan_Saved", OwnPlanLinks.Show)
            : StatusCode(StatusCodes.Status409Conflict);
    }
}
