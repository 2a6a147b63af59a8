using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Welcome teams and the people they follow, written past the pages.</summary>
internal static class TeamRows
{
    /// <summary>A municipality with one in charge of its team.</summary>
    public static async Task<(Organisation Team, User Member)> AddTeam(
        this WebApp app,
        string name = "Velkomstteamet i Hammerfest",
        OrganisationKind kind = OrganisationKind.Municipality
    )
    {
        var team = await app.AddOrganisation(name);
        await app.Read(async database =>
        {
            (await database.Organisations.FindAsync(team.Id))!.Kind = kind;
            return await database.SaveChangesAsync();
        });
        return (team, await app.AddTeamMember(team, MembershipRole.Owner));
    }

    public static async Task<User> AddTeamMember(
        this WebApp app,
        Organisation team,
        MembershipRole role = MembershipRole.Member
    ) => await app.AddMember(team, role, user: await app.AddUser(RoleNames.Welcome));

    /// <summary>An active follow-up with everything open, spoken to yesterday and led by <paramref name="lead"/>.</summary>
    public static async Task<FollowUp> AddFollowUp(
        this WebApp app,
        Organisation team,
        Candidate candidate,
        User? lead = null,
        Action<FollowUp>? change = null
    )
    {
        var now = app.Clock.Now.UtcDateTime;
        var followUp = new FollowUp
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            OrganisationId = team.Id,
            Basis = FollowUpBasis.Consent,
            State = FollowUpState.Active,
            Sections = [.. FollowUpSections.Offered],
            LeadUserId = lead?.Id,
            AskedAt = now.AddDays(-3),
            StartedAt = now.AddDays(-2),
            LastContactAt = now.AddDays(-1),
            ConsentExpiresAt = now.AddMonths(12),
        };
        change?.Invoke(followUp);
        await app.Write(database => database.Add(followUp));
        return followUp;
    }

    public static async Task<Referral> AddReferral(
        this WebApp app,
        Organisation from,
        Organisation to,
        Candidate candidate,
        string purpose = "Trenger norskkurs"
    )
    {
        var now = app.Clock.Now.UtcDateTime;
        var referral = new Referral
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            FromOrganisationId = from.Id,
            ToOrganisationId = to.Id,
            Purpose = purpose,
            Sections = [ConsentSection.Languages, ConsentSection.Name],
            CreatedBy = Guid.CreateVersion7(),
            CreatedAt = now,
            ConsentedAt = now,
            AnswerBy = now.AddDays(14),
        };
        await app.Write(database => database.Add(referral));
        return referral;
    }
}
