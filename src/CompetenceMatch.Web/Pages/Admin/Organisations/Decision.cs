using CompetenceMatch.Data;
using CompetenceMatch.Data.Changes;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.FollowUps;
using CompetenceMatch.Web.Introductions;
using CompetenceMatch.Web.Post;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Admin.Organisations;

/// <summary>The administrator's decision, its consequences and its mails, in one save. False = somebody was first.</summary>
internal sealed class Decision(
    CmDbContext database,
    IntroductionFlow introductions,
    Postbox postbox,
    DateTime now
)
{
    private const string Home = "/arbeidsgiver";

    /// <summary>Also takes a suspension back.</summary>
    public async Task<bool> Approve(Organisation organisation, Guid by)
    {
        if (organisation.State == OrganisationState.Approved)
            return false;
        Set(organisation, OrganisationState.Approved, null, by);
        await OpenTeam(organisation);
        await Tell(organisation, new OrganisationApproved(organisation.Name, postbox.Link(Home)));
        await database.SaveChangesAsync();
        return true;
    }

    public async Task<bool> Suspend(Organisation organisation, string reason, Guid by)
    {
        if (organisation.State == OrganisationState.Suspended)
            return false;
        Set(organisation, OrganisationState.Suspended, reason, by);
        await introductions.CloseForSuspension(organisation.Id, by);
        await Tell(
            organisation,
            new OrganisationSuspended(organisation.Name, reason, postbox.Link(Home))
        );
        await database.SaveChangesAsync();
        return true;
    }

    private void Set(Organisation organisation, OrganisationState state, string? reason, Guid by)
    {
        database.Note(
            by,
            state == OrganisationState.Approved
                ? AdminActionKind.OrganisationApproved
                : AdminActionKind.OrganisationSuspended,
            now,
            organisation.Id,
            reason
        );
        organisation.State = state;
        organisation.StateReason = reason;
    }

    // Those in charge of a municipality or another actor begin its team; colleagues are let in by them.
    private async Task OpenTeam(Organisation organisation)
    {
        if (organisation.Kind == OrganisationKind.Employer)
            return;
        var owners = await database
            .Memberships.Where(one =>
                one.OrganisationId == organisation.Id
                && one.Role == MembershipRole.Owner
                && one.State == MembershipState.Active
            )
            .Select(one => one.UserId)
            .ToListAsync();
        foreach (var owner in owners)
            await database.LetIntoTeam(owner);
    }

    private async Task Tell(Organisation organisation, OutgoingMail mail)
    {
        var members = await database
            .Memberships.Where(one =>
                one.OrganisationId == organisation.Id && one.State == MembershipState.Active
            )
            .Select(one => new { one.User!.Email, one.User.Language })
            .ToListAsync();
        foreach (var member in members)
            postbox.Put(mail, member.Email!, member.Language);
    }
}
