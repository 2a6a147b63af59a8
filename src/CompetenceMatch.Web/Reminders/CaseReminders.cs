using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Data;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Pages.Candidates.MyRecognition;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Reminders;

/// <summary>Asks a person, once for each expected day, whether the authority has answered.</summary>
public sealed class CaseReminders(CmDbContext database, Postbox post, TimeProvider time)
{
    // A round a minute takes up the rest.
    private const int AtOnce = 200;

    public async Task Run(CancellationToken stop)
    {
        var (today, waiting) = (time.Today(), CaseMoves.Waiting);
        var due = await database
            .RecognitionCaseSteps.Include(step => step.Case!.Candidate!.User)
            .Where(step =>
                step.ExpectedOn < today
                && waiting.Contains(step.State)
                && (step.RemindedOf == null || step.RemindedOf != step.ExpectedOn)
                && step.Case!.Candidate!.ErasedAt == null
                && step.Case.Candidate.DeletionRequestedAt == null
                && step.Case.Candidate.User!.Email != null
                && step.Case.Candidate.User.DisabledAt == null
            )
            .OrderBy(step => step.Id)
            .Take(AtOnce)
            .ToListAsync(stop);
        foreach (var step in due)
        {
            var who = step.Case!.Candidate!;
            step.RemindedOf = step.ExpectedOn;
            post.Put(
                new AnswerExpected(post.Link(MyRecognitionLinks.Show(step.CaseId))),
                who.User!.Email!,
                who.Language,
                who.Id
            );
        }
        await database.SaveChangesAsync(stop);
    }
}
