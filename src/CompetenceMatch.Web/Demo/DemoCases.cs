using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Cases;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Recognition;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Demo;

/// <summary>The first people of the demo follow a recognition plan, each as far as the place in the list says.</summary>
internal static class DemoCases
{
    private const int People = 30;

    public static async Task<IReadOnlyList<object>> Rows(
        CmDbContext database,
        Taxonomy taxonomy,
        DateTime now
    )
    {
        var today = DateOnly.FromDateTime(now);
        // Whom the page of demo sign-ins offers first follows a plan too.
        var people = await database
            .Candidates.OrderByDescending(who =>
                database.Introductions.Any(row =>
                    row.CandidateId == who.Id && row.State == IntroductionState.Seen
                )
            )
            .ThenByDescending(who =>
                database.Plans.Any(row => row.CandidateId == who.Id && row.SeenAt == null)
            )
            .ThenBy(who => who.User!.Email)
            .Take(People)
            .ToListAsync();
        var chosen = new List<object>();
        foreach (var (at, who) in people.Index())
        {
            var way = RecognitionGoals
                .Of(who.Profile, taxonomy)
                .Select(goal => RecognitionPlanner.Plan(who.Profile, goal, today, taxonomy))
                .FirstOrDefault(plan => plan.Recommended.Routes.Count > 0);
            if (way is not null)
                chosen.Add(Begun(database, who, way, taxonomy, now, at % 3));
        }
        return chosen;
    }

    private static RecognitionCase Begun(
        CmDbContext database,
        Candidate who,
        RecognitionPlan plan,
        Taxonomy taxonomy,
        DateTime now,
        int finished
    )
    {
        var route = taxonomy.Routes[plan.Recommended.Routes[0]];
        var made = CaseLog.Choose(database, who.Id, plan, plan.Recommended, route, now);
        var log = new CaseLog(database, made, who.UserId!.Value, now, DateOnly.FromDateTime(now));
        foreach (var step in made.Steps.FindAll(one => !one.IsDecision).Take(finished))
            log.Move(step, CaseMove.Start);
        return made;
    }
}
