using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Retention;

/// <summary>What teams and employers wrote about a person goes with the person; children go by cascade.</summary>
internal static class FollowUpErasure
{
    public static async Task EraseFollowUp(
        this CmDbContext database,
        Guid candidateId,
        CancellationToken cancellationToken
    )
    {
        await database
            .FollowUps.Where(row => row.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .Referrals.Where(row => row.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .Plans.Where(row => row.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .RecognitionCases.Where(row => row.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .Placements.Where(row => row.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .InterviewDrafts.Where(row => row.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
        await LeaveHouseholds(database, candidateId, cancellationToken);
    }

    // The family keeps its checklist; it goes with the last one who leaves.
    private static async Task LeaveHouseholds(
        CmDbContext database,
        Guid candidateId,
        CancellationToken cancellationToken
    )
    {
        await database
            .Households.Where(household =>
                household.Members.Any(member => member.CandidateId == candidateId)
                && household.Members.All(member => member.CandidateId == candidateId)
            )
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .ChecklistItems.Where(item =>
                database.Candidates.Any(one => one.Id == candidateId && one.UserId == item.DoneBy)
            )
            .ExecuteUpdateAsync(
                row => row.SetProperty(item => item.DoneBy, (Guid?)null),
                cancellationToken
            );
        await database
            .HouseholdMembers.Where(member => member.CandidateId == candidateId)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
