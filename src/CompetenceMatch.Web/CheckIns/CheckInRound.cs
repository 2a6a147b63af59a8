using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Needs;
using CompetenceMatch.Web.Pages.Account.CheckIn;
using CompetenceMatch.Web.Post;
using CompetenceMatch.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.CheckIns;

/// <summary>Asks each side of a hire on its day; a link lasts a month and answers once.</summary>
public sealed class CheckInRound(
    CmDbContext database,
    Postbox post,
    Labels labels,
    TimeProvider time
)
{
    private const int AtOnce = 100;
    private static readonly TimeSpan linkLasts = TimeSpan.FromDays(30);

    public async Task Run(CancellationToken stop)
    {
        var (now, today) = (time.UtcNow(), time.Today());
        // A question that is older than its link would have been is not asked any more.
        var oldest = today.AddDays(-linkLasts.Days);
        var due = await database
            .CheckIns.Include(one => one.Placement)
                .ThenInclude(one => one!.Candidate)
                    .ThenInclude(one => one!.User)
            .Include(one => one.Placement!.Organisation)
            .Include(one => one.Placement!.Need)
            .Where(one => one.SentAt == null && one.AnsweredAt == null)
            .Where(one => one.DueOn <= today && one.DueOn >= oldest)
            .Where(one => one.Placement!.To == null)
            .Where(one =>
                one.Placement!.Candidate!.ErasedAt == null
                && one.Placement.Candidate.DeletionRequestedAt == null
            )
            .OrderBy(one => one.DueOn)
            .Take(AtOnce)
            .ToListAsync(stop);
        foreach (var one in due)
            await Ask(one, now, stop);
        await database.SaveChangesAsync(stop);
    }

    private async Task Ask(CheckIn one, DateTime now, CancellationToken stop)
    {
        one.SentAt = now;
        var placement = one.Placement!;
        var person = placement.Candidate!;
        var (address, language, about) =
            one.Side == CheckInSide.Candidate
                ? (person.User?.Email, person.Language, placement.Organisation?.Name)
                : await Employer(placement, stop);
        // Nobody to ask: the team sees that there is no answer.
        if (address is null || about is null)
            return;
        var token = CheckInTokens.New();
        var until = now + linkLasts;
        one.TokenHash = CheckInTokens.Hash(token);
        one.TokenExpiresAt = until;
        var receiver =
            one.Side == CheckInSide.Candidate ? MailReceiver.Candidate : MailReceiver.Organisation;
        post.Put(
            new CheckInAsked(receiver, about, until, post.Link(CheckInLinks.Answer(token))),
            address,
            language!,
            person.Id,
            until
        );
    }

    // Whoever recorded the hire, while that is still a member; else the one in charge.
    private async Task<(string? Address, string? Language, string? About)> Employer(
        Placement placement,
        CancellationToken stop
    )
    {
        var member = await database
            .Memberships.Include(one => one.User)
            .Where(one =>
                one.OrganisationId == placement.OrganisationId
                && one.State == MembershipState.Active
            )
            .OrderByDescending(one => one.UserId == placement.CreatedBy)
            .ThenByDescending(one => one.Role == MembershipRole.Owner)
            .FirstOrDefaultAsync(stop);
        var about = placement.Need is { } need ? labels.NeedTitle(need.Content) : null;
        return (member?.User?.Email, member?.User?.Language, about);
    }
}
