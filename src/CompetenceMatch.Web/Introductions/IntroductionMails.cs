using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Post;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Introductions;

/// <summary>Who is told what about an introduction, each in their own language.</summary>
public sealed class IntroductionMails(CmDbContext database, Postbox post)
{
    public void New(Introduction one) =>
        ToCandidate(
            one,
            new NewIntroduction(
                one.Organisation!.Name,
                Title(one),
                one.Deadline,
                CandidateLink(one)
            ),
            true
        );

    public void Reminder(Introduction one) =>
        ToCandidate(
            one,
            new IntroductionReminder(
                one.Organisation!.Name,
                Title(one),
                one.Deadline,
                CandidateLink(one)
            ),
            true
        );

    public void QuestionAnswered(Introduction one) =>
        ToCandidate(
            one,
            new QuestionAnswered(
                one.Organisation!.Name,
                Title(one),
                one.Deadline,
                CandidateLink(one)
            ),
            true
        );

    public Task QuestionAsked(Introduction one) =>
        ToOrganisation(one, new QuestionAsked(Code(one), Title(one), OrganisationLink(one)));

    public Task Answered(Introduction one, bool accepted) =>
        ToOrganisation(
            one,
            new IntroductionAnswered(Code(one), Title(one), accepted, OrganisationLink(one))
        );

    public void ClosedToCandidate(Introduction one, IntroductionEnd end) =>
        ToCandidate(one, Closed(one, MailReceiver.Candidate, end, CandidateLink(one)));

    public Task ClosedToOrganisation(Introduction one, IntroductionEnd end) =>
        ToOrganisation(one, Closed(one, MailReceiver.Organisation, end, OrganisationLink(one)));

    public Task Expired(Introduction one)
    {
        ToCandidate(one, Over(MailReceiver.Candidate, CandidateLink(one)));
        return ToOrganisation(one, Over(MailReceiver.Organisation, OrganisationLink(one)));

        IntroductionExpired Over(MailReceiver receiver, Uri link) =>
            new(receiver, one.Organisation!.Name, Code(one), Title(one), link);
    }

    private static IntroductionClosed Closed(
        Introduction one,
        MailReceiver receiver,
        IntroductionEnd end,
        Uri link
    ) => new(receiver, end, one.Organisation!.Name, Code(one), Title(one), link);

    private static string Code(Introduction one) => one.Candidate!.PublicCode;

    private static string Title(Introduction one) => one.Need!.Content.Title ?? "";

    private Uri CandidateLink(Introduction one) =>
        post.Link($"/kandidat/introduksjoner/{one.Id:N}");

    private Uri OrganisationLink(Introduction one) =>
        post.Link($"/arbeidsgiver/introduksjoner/{one.Id:N}");

    // A mail that asks for an answer is of no use after the deadline.
    private void ToCandidate(Introduction one, OutgoingMail mail, bool untilDeadline = false)
    {
        if (one.Candidate?.User?.Email is { } address)
            post.Put(
                mail,
                address,
                one.Candidate.Language,
                one.CandidateId,
                untilDeadline ? one.Deadline : null
            );
    }

    private async Task ToOrganisation(Introduction one, OutgoingMail mail)
    {
        foreach (var user in await Receivers(one))
            post.Put(mail, user.Email!, user.Language, one.CandidateId);
    }

    // Whoever sent it; the owners where that person has left.
    private async Task<IReadOnlyList<User>> Receivers(Introduction one)
    {
        var members = await database
            .Memberships.Include(member => member.User)
            .Where(member =>
                member.OrganisationId == one.OrganisationId
                && member.State == MembershipState.Active
            )
            .ToListAsync();
        var sender = members.Where(member => member.UserId == one.CreatedBy).ToList();
        var chosen =
            sender.Count > 0
                ? sender
                : members.Where(member => member.Role == MembershipRole.Owner);
        return [.. chosen.Select(member => member.User!)];
    }
}
