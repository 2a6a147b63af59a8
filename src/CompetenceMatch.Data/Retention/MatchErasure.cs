using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Retention;

public static class MatchErasure
{
    /// <summary>Takes a person out of everyone's news, with the mails that told of the person.</summary>
    public static async Task ForgetMatches(
        this CmDbContext database,
        Guid candidateId,
        CancellationToken cancellationToken = default
    )
    {
        var matches = database.SavedSearchMatches.Where(row => row.CandidateId == candidateId);
        await database
            .Outbox.Where(mail => matches.Any(row => row.MailId == mail.Id))
            .ExecuteDeleteAsync(cancellationToken);
        await matches.ExecuteDeleteAsync(cancellationToken);
    }
}
