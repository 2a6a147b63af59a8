using CompetenceMatch.Core.Insight;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Figures;

/// <summary>What the figures of recognition read from the database.</summary>
internal static class RecognitionRows
{
    private const int Batch = 1_000;

    public static async Task<IReadOnlyList<Need>> OpenNeeds(
        this CmDbContext database,
        CancellationToken stop
    ) =>
        await database
            .Needs.AsNoTracking()
            .Where(need => need.State == NeedState.Published)
            .Select(need => need.Content)
            .ToListAsync(stop);

    /// <summary>Without the place, by person; somebody with several cases counts by the one that moved last.</summary>
    public static async Task<Dictionary<Guid, WaitingCase>> WaitingCases(
        this CmDbContext database,
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
        var cases = new Dictionary<Guid, WaitingCase>();
        foreach (var step in steps)
        {
            if (WaitSteps.Of(step.State) is { } at)
                cases[step.CandidateId] = new(null, new(step.Occupation), at, step.SubmittedOn);
        }

        return cases;
    }

    /// <summary>Whoever changed after a position and up to another.</summary>
    public static async Task<HashSet<Guid>> ChangedPeople(
        this CmDbContext database,
        long after,
        long upTo,
        CancellationToken stop
    )
    {
        var ids = new HashSet<Guid>();
        while (
            after < upTo
            && await database.ChangesSince(after, Batch, stop) is { Count: > 0 } entries
        )
        {
            ids.UnionWith(
                entries
                    .Where(one => one.Kind == ChangeKind.Candidate && one.Position <= upTo)
                    .Select(one => one.EntityId)
            );
            after = entries[^1].Position;
        }

        return ids;
    }

    /// <summary>Whose consents ran out with the calendar meanwhile: nothing is written then.</summary>
    public static async Task<IReadOnlyList<Guid>> ConsentsRunOut(
        this CmDbContext database,
        DateTime after,
        DateTime upTo,
        CancellationToken stop
    ) =>
        await database
            .Consents.Where(one => one.ExpiresAt > after && one.ExpiresAt <= upTo)
            .Select(one => one.CandidateId)
            .Distinct()
            .ToListAsync(stop);
}
