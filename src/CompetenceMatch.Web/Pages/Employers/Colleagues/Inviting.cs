using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Mail.Mails;
using CompetenceMatch.Web.Access;
using CompetenceMatch.Web.Localisation;
using CompetenceMatch.Web.Pages.Employers.Organisations;
using CompetenceMatch.Web.Post;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Employers.Colleagues;

/// <summary>Who is in and who is asked in by mail; whether the address has a user is never told.</summary>
public sealed class Inviting(CmDbContext database, Acting acting, Postbox post, TimeProvider time)
{
    private const int MostOpen = 20;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task<List<Membership>> Members(Guid organisation) =>
        database
            .Memberships.Include(one => one.User)
            .Where(one => one.OrganisationId == organisation && one.State != MembershipState.Ended)
            .OrderBy(one => one.CreatedAt)
            .ToListAsync();

    public Task<List<Invitation>> Sent(Guid organisation) =>
        database
            .Invitations.Where(one => one.OrganisationId == organisation)
            .OrderBy(one => one.CreatedAt)
            .ToListAsync();

    /// <summary>Key of the reason why the address cannot be invited; null when it can.</summary>
    public async Task<string?> Refusal(Organisation organisation, string email)
    {
        var address = Invitation.Normal(email);
        var normalized = address.ToUpperInvariant();
        // A name nobody has checked yet must not go out in mails.
        if (organisation.State != OrganisationState.Approved)
            return "Employer_Invite_NotApproved";
        var open = await database
            .Invitations.Where(one => one.OrganisationId == organisation.Id && one.ExpiresAt > Now)
            .ToListAsync();
        var isMember = await database.Memberships.AnyAsync(one =>
            one.OrganisationId == organisation.Id
            && one.State == MembershipState.Active
            && one.User!.NormalizedEmail == normalized
        );
        return isMember ? "Employer_Invite_Member"
            : open.Exists(one => one.Email == address) ? "Employer_Invite_Twice"
            : open.Count >= MostOpen ? "Employer_Invite_Many"
            : null;
    }

    public async Task Invite(Organisation organisation, string email)
    {
        var address = Invitation.Normal(email);
        var old = await database.Invitations.FirstOrDefaultAsync(one =>
            one.OrganisationId == organisation.Id && one.Email == address
        );
        if (old is null)
            database.Invitations.Add(New(organisation, address));
        else
            old.ExpiresAt = Now + Invitation.Lifetime;
        post.Put(
            new ColleagueInvited(organisation.Name, post.Link(OrganisationLinks.List)),
            address,
            Language.Current.Code,
            validUntil: Now + Invitation.Lifetime
        );
        await database.SaveChangesAsync();
    }

    private Invitation New(Organisation organisation, string address) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            OrganisationId = organisation.Id,
            Email = address,
            InvitedBy = acting.UserId,
            ExpiresAt = Now + Invitation.Lifetime,
        };
}
