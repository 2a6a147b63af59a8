using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Recognition;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Figures;

/// <summary>
/// Plans for everyone whom employers may find, and counts. It takes long with many people, so it is done in the background
/// and no page waits for it.
/// </summary>
public sealed class RecognitionBook(
    EveryCard cards,
    CountryAreas areas,
    Taxonomy taxonomy,
    IServiceScopeFactory scopes,
    TimeProvider time
)
{
    private volatile RecognitionFigures? current;

    /// <summary>Null = not counted yet.</summary>
    public RecognitionFigures? Current => current;

    public async Task Count(CancellationToken stop)
    {
        var today = time.Today();
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var open = await Open(database, stop);
        var cases = await Cases(database, stop);
        var (people, waiting) = (new List<PlannedPerson>(), new List<WaitingCase>());
        foreach (var card in cards.In(database))
        {
            stop.ThrowIfCancellationRequested();
            if (!ShowsEducation(card))
                continue;
            if (Planned(card, today) is { } planned)
                people.Add(planned);
            if (cases.TryGetValue(card.Id.Value, out var one))
                waiting.Add(one with { Municipality = card.Municipality });
        }

        current = new(
            today,
            areas,
            WaitingFigures.Of(areas, waiting, today),
            DemandFigures.Of(areas, people, open)
        );
    }

    // Who keeps the education from employers is not counted by it, and has no plan worth counting.
    private static bool ShowsEducation(Profile card) =>
        card.Educations.Count > 0
        || card.TradeCertificates.Count > 0
        || card.Authorisations.Count > 0;

    private PlannedPerson? Planned(Profile card, DateOnly today)
    {
        if (RecognitionGoals.Of(card, taxonomy) is not [var goal, ..])
            return null;
        var plan = RecognitionPlanner.Plan(card, goal, today, taxonomy);
        return new(card.Municipality, goal, Lacks.Of(plan));
    }

    private static async Task<IReadOnlyList<Need>> Open(
        CmDbContext database,
        CancellationToken stop
    ) =>
        await database
            .Needs.AsNoTracking()
            .Where(need => need.State == NeedState.Published)
            .Select(need => need.Content)
            .ToListAsync(stop);

    // A person with several cases counts by the one that moved last.
    private static async Task<Dictionary<string, WaitingCase>> Cases(
        CmDbContext database,
        CancellationToken stop
    )
    {
        var steps = await database
            .RecognitionCaseSteps.AsNoTracking()
            .Where(step => step.IsDecision)
            .OrderBy(step => step.Case!.ChangedAt)
            .ThenBy(step => step.CaseId)
            .Select(step => new
            {
                step.Case!.CandidateId,
                step.Case.Occupation,
                step.State,
                step.SubmittedOn,
            })
            .ToListAsync(stop);
        var cases = new Dictionary<string, WaitingCase>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            if (WaitSteps.Of(step.State) is { } at)
                cases[Candidate.ProfileIdOf(step.CandidateId).Value] = new(
                    null,
                    new(step.Occupation),
                    at,
                    step.SubmittedOn
                );
        }

        return cases;
    }
}
