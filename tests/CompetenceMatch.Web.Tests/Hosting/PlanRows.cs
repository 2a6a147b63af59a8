using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Plans;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Plans, written past the pages.</summary>
internal static class PlanRows
{
    /// <summary>A plan with one goal that waits for a yes, and one action that is the candidate's.</summary>
    public static async Task<PlanGoal> AddPlan(
        this WebApp app,
        Candidate candidate,
        Organisation organisation,
        string goal = "Jeg får jobb i yrket mitt"
    )
    {
        var (actor, now) = (Guid.CreateVersion7(), app.Clock.Now.UtcDateTime);
        PlanGoal? added = null;
        await app.Write(database =>
        {
            var plan = PlanLog.Make(database, candidate.Id, organisation.Id, "nb", actor, now);
            var log = new PlanLog(database, plan, actor, now);
            added = log.AddGoal(GoalTheme.Work, goal);
            log.AddAction(
                added,
                new ActionTerms(
                    "Møte en arbeidsgiver",
                    ResponsibleKind.Candidate,
                    IsWorkDirected: true,
                    HoursPerWeek: 4
                )
            );
        });
        return added!;
    }
}
