using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Introductions;
using CompetenceMatch.Mail.Mails;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Introductions;

/// <summary>Every move of an introduction with its log row and mail; the caller saves, so all of it commits together.</summary>
/// <remarks>Each method is false, with nothing changed, where Core's table refuses the move.</remarks>
public sealed class IntroductionFlow(
    CmDbContext database,
    IntroductionMails mails,
    TimeProvider time
)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Introductions with everything a mail about them needs.</summary>
    public IQueryable<Introduction> Whole() =>
        database
            .Introductions.Include(one => one.Need)
            .Include(one => one.Organisation)
            .Include(one => one.Candidate!.User)
            .Include(one => one.Messages);

    /// <summary>Whether the candidate may make the move now; false after the deadline, also before the worker has written so.</summary>
    public bool May(Introduction introduction, IntroductionMove move) =>
        IntroductionMoves.Apply(introduction.State, move) is not null
        && (move == IntroductionMove.TakeBack || introduction.Deadline > Now);

    /// <summary>A new introduction. Need, organisation and candidate (with user) must be loaded.</summary>
    public Introduction Send(
        StoredNeed need,
        Candidate candidate,
        string message,
        string? tasks,
        int days,
        Guid by
    )
    {
        var introduction = new Introduction
        {
            Id = Guid.CreateVersion7(),
            NeedId = need.Id,
            Need = need,
            OrganisationId = need.OrganisationId,
            Organisation = need.Organisation,
            CandidateId = candidate.Id,
            Candidate = candidate,
            State = IntroductionState.Sent,
            Message = message,
            Tasks = tasks,
            CreatedBy = by,
            CreatedAt = Now,
            Deadline = IntroductionDeadline.For(time.GetUtcNow(), days)!.Value.UtcDateTime,
        };
        database.Introductions.Add(introduction);
        database.IntroductionEvents.Add(
            new IntroductionEvent
            {
                Id = Guid.CreateVersion7(),
                IntroductionId = introduction.Id,
                Move = IntroductionMove.Send,
                State = IntroductionState.Sent,
                ActorUserId = by,
                At = Now,
            }
        );
        mails.New(introduction);
        return introduction;
    }

    /// <summary>The candidate opens it; not an answer, so no mail.</summary>
    public bool Open(Introduction introduction, Guid by) =>
        Move(introduction, IntroductionMove.Open, by);

    public async Task<bool> Ask(Introduction introduction, string question, Guid by)
    {
        if (!Move(introduction, IntroductionMove.Ask, by))
            return false;
        Say(introduction, question, fromCandidate: true);
        await mails.QuestionAsked(introduction);
        return true;
    }

    public bool AnswerQuestion(Introduction introduction, string answer, Guid by)
    {
        if (!Move(introduction, IntroductionMove.AnswerQuestion, by))
            return false;
        Say(introduction, answer, fromCandidate: false);
        mails.QuestionAnswered(introduction);
        return true;
    }

    public async Task<bool> Accept(
        Introduction introduction,
        IReadOnlyList<ConsentSection> sections,
        Guid by,
        ContactChannel? channel = null
    )
    {
        if (!Move(introduction, IntroductionMove.Accept, by, channel))
            return false;
        introduction.GivenSections = sections;
        introduction.AnsweredAt = Now;
        await mails.Answered(introduction, accepted: true);
        return true;
    }

    public async Task<bool> Decline(
        Introduction introduction,
        string? reason,
        Guid by,
        ContactChannel? channel = null
    )
    {
        if (!Move(introduction, IntroductionMove.Decline, by, channel))
            return false;
        introduction.DeclineReason = reason;
        introduction.AnsweredAt = Now;
        await mails.Answered(introduction, accepted: false);
        return true;
    }

    /// <summary>The candidate takes a yes back: what was shared closes at once.</summary>
    public async Task<bool> TakeBack(Introduction introduction, Guid by)
    {
        if (!Move(introduction, IntroductionMove.TakeBack, by))
            return false;
        introduction.GivenSections = [];
        await mails.ClosedToOrganisation(introduction, IntroductionEnd.CandidateLeft);
        return true;
    }

    public bool Withdraw(Introduction introduction, Guid by)
    {
        if (!Move(introduction, IntroductionMove.Withdraw, by))
            return false;
        mails.ClosedToCandidate(introduction, IntroductionEnd.OrganisationWithdrew);
        return true;
    }

    /// <summary>The place is filled or the need closed: everyone who was asked is told kindly.</summary>
    public async Task CloseForNeed(Guid needId, Guid by)
    {
        foreach (
            var introduction in await Waiting().Where(one => one.NeedId == needId).ToListAsync()
        )
        {
            if (Move(introduction, IntroductionMove.Close, by))
                mails.ClosedToCandidate(introduction, IntroductionEnd.NeedClosed);
        }
    }

    /// <summary>The organisation is suspended: a kind notice to both sides of each open introduction.</summary>
    public async Task CloseForSuspension(Guid organisationId, Guid by)
    {
        foreach (
            var introduction in await Waiting()
                .Where(one => one.OrganisationId == organisationId)
                .ToListAsync()
        )
        {
            if (!Move(introduction, IntroductionMove.Suspend, by))
                continue;
            mails.ClosedToCandidate(introduction, IntroductionEnd.OrganisationSuspended);
            await mails.ClosedToOrganisation(introduction, IntroductionEnd.OrganisationSuspended);
        }
    }

    /// <summary>The candidate withdrew from search or asked for deletion.</summary>
    public async Task CloseForLeaving(Candidate candidate)
    {
        foreach (
            var introduction in await Waiting()
                .Where(one => one.CandidateId == candidate.Id)
                .ToListAsync()
        )
        {
            if (Move(introduction, IntroductionMove.Leave, candidate.UserId))
                await mails.ClosedToOrganisation(introduction, IntroductionEnd.CandidateLeft);
        }
    }

    /// <summary>Reminders that are due and deadlines that have passed. Safe to run again.</summary>
    public async Task RunDeadlines(CancellationToken stop)
    {
        var now = time.GetUtcNow();
        foreach (var introduction in await Waiting().ToListAsync(stop))
        {
            var (sent, deadline) = (
                new DateTimeOffset(introduction.CreatedAt, TimeSpan.Zero),
                new DateTimeOffset(introduction.Deadline, TimeSpan.Zero)
            );
            if (IntroductionDeadline.HasPassed(deadline, now))
            {
                if (Move(introduction, IntroductionMove.Expire, null))
                    await mails.Expired(introduction);
            }
            else if (
                IntroductionDeadline.ReminderIsDue(sent, deadline, introduction.RemindersSent, now)
            )
            {
                introduction.RemindersSent = IntroductionDeadline.RemindersDueBy(
                    sent,
                    deadline,
                    now
                );
                mails.Reminder(introduction);
            }
        }
        await database.SaveChangesAsync(stop);
    }

    private IQueryable<Introduction> Waiting() =>
        Whole().Where(one => IntroductionMoves.Waiting.Contains(one.State));

    private bool Move(
        Introduction introduction,
        IntroductionMove move,
        Guid? by,
        ContactChannel? channel = null
    ) => database.Move(introduction, move, by, Now, channel);

    private void Say(Introduction introduction, string text, bool fromCandidate) =>
        database.IntroductionMessages.Add(
            new IntroductionMessage
            {
                Id = Guid.CreateVersion7(),
                IntroductionId = introduction.Id,
                FromCandidate = fromCandidate,
                Text = text,
                At = Now,
            }
        );
}
