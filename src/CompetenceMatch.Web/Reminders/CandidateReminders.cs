using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Candidates;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Retention;
using CompetenceMatch.Mail;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Post;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Reminders;

/// <summary>Asks a candidate in time: are you still interested, does the consent still hold, shall the profile go.</summary>
public sealed class CandidateReminders(CmDbContext database, Postbox post, TimeProvider time)
{
    // A round a minute takes up the rest.
    private const int AtOnce = 200;

    private DateTime Now => time.UtcNow();

    /// <summary>Writes what is due, each with the row that keeps it from being written again.</summary>
    public async Task Run(CancellationToken stop)
    {
        foreach (var candidate in await Silent().Take(AtOnce).ToListAsync(stop))
            AskIfStillInterested(candidate);
        foreach (var candidate in await WithOldConsent().Take(AtOnce).ToListAsync(stop))
            AskToRenew(candidate);
        foreach (var candidate in await Forgotten().Take(AtOnce).ToListAsync(stop))
            TellOfDeletion(candidate);
        await database.SaveChangesAsync(stop);
    }

    private IQueryable<Candidate> Reachable() =>
        database
            .Candidates.WithStanding()
            .Where(who =>
                who.ErasedAt == null && who.User!.Email != null && who.User.DisabledAt == null
            );

    private IQueryable<Candidate> Silent()
    {
        var asked = Now.AddMonths(-ConfirmationRule.AskMonths);
        var forgotten = Now.AddMonths(-ConfirmationRule.EraseMonths);
        return Reachable()
            .Where(who =>
                who.DeletionRequestedAt == null
                && (who.LastConfirmedAt ?? who.AnswersCheckedAt) <= asked
                && (who.LastConfirmedAt ?? who.AnswersCheckedAt) > forgotten
                && !database.Reminders.Any(one =>
                    one.CandidateId == who.Id
                    && one.Kind == ReminderKind.StillInterested
                    && one.About == (who.LastConfirmedAt ?? who.AnswersCheckedAt)
                )
            )
            .OrderBy(who => who.Id);
    }

    // Whoever withdrew or leaves is not asked to stay.
    private IQueryable<Candidate> WithOldConsent()
    {
        var (now, given) = (Now, Now.AddMonths(-ConsentGrant.ReminderMonths));
        return Reachable()
            .Where(who =>
                who.DeletionRequestedAt == null
                && who.WithdrawnAt == null
                && who.Consents.Any(one =>
                    one.WithdrawnAt == null
                    && one.GivenAt <= given
                    && one.ExpiresAt > now
                    && !who.Consents.Any(later =>
                        later.Section == one.Section
                        && later.Audience == one.Audience
                        && later.WithdrawnAt == null
                        && later.ExpiresAt > one.ExpiresAt
                    )
                    && !database.Reminders.Any(told =>
                        told.CandidateId == who.Id
                        && told.Kind == ReminderKind.ConsentEnds
                        && told.About >= one.ExpiresAt
                    )
                )
            )
            .OrderBy(who => who.Id);
    }

    private IQueryable<Candidate> Forgotten()
    {
        var silent = Now.AddMonths(-ConfirmationRule.EraseMonths);
        return Reachable()
            .Where(who =>
                who.DeletionRequestedAt != null
                && (who.LastConfirmedAt ?? who.AnswersCheckedAt) <= silent
                && !database.Reminders.Any(one =>
                    one.CandidateId == who.Id
                    && one.Kind == ReminderKind.SilentDeletion
                    && one.About == who.DeletionRequestedAt
                )
            )
            .OrderBy(who => who.Id);
    }

    private void AskIfStillInterested(Candidate who)
    {
        var confirmed = (who.LastConfirmedAt ?? who.AnswersCheckedAt)!.Value;
        var visible = VisibilityRule
            .Decide(VisibilityFacts.Of(who.StandingOf(), time.GetUtcNow()))
            .IsVisible;
        Write(
            who,
            ReminderKind.StillInterested,
            confirmed,
            new StillInterested(
                visible ? confirmed.AddMonths(ConfirmationRule.HideMonths) : null,
                confirmed.AddMonths(ConfirmationRule.EraseMonths),
                post.Link("/kandidat")
            )
        );
    }

    private void AskToRenew(Candidate who)
    {
        // One mail for all that ends soon; a save of the page renews all of it.
        var soon = who
            .Consents.Where(one => one.WithdrawnAt is null && one.ExpiresAt > Now)
            .Select(one => one.ExpiresAt)
            .Where(ends => ends <= Now.AddMonths(2))
            .Order()
            .ToList();
        Write(
            who,
            ReminderKind.ConsentEnds,
            soon[^1],
            new ConsentEnds(soon[0], post.Link("/kandidat/registrer/samtykke"))
        );
    }

    private void TellOfDeletion(Candidate who) =>
        Write(
            who,
            ReminderKind.SilentDeletion,
            who.DeletionRequestedAt!.Value,
            new SilentDeletion(
                who.DeletionRequestedAt.Value + Deletion.TimeToRegret,
                post.Link("/kandidat/slett")
            )
        );

    private void Write(Candidate who, ReminderKind kind, DateTime about, OutgoingMail mail)
    {
        database.Reminders.Add(
            new Reminder
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                CandidateId = who.Id,
                Kind = kind,
                About = about,
                At = Now,
            }
        );
        post.Put(mail, who.User!.Email!, who.Language, who.Id);
    }
}
