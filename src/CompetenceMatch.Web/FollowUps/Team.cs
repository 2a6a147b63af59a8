using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>The gate before everything a team sees: the role, and an active membership of an approved actor that is not only an employer.</summary>
public sealed class Team(CmDbContext database, Acting acting)
{
    /// <summary>Set once the gate is open.</summary>
    public Membership Mine { get; private set; } = null!;
    public Organisation Organisation => Mine.Organisation!;
    public Guid UserId => acting.UserId;
    public bool IsInCharge => Mine.Role == MembershipRole.Owner;

    public async Task<bool> Enter()
    {
        var teams = (await acting.Memberships()).Where(IsTeam).ToList();
        var chosen = await acting.Membership();
        var mine =
            teams.Find(one => one.OrganisationId == chosen?.OrganisationId)
            ?? teams.FirstOrDefault();
        if (mine is not null)
            Mine = mine;
        return mine is not null;
    }

    /// <summary>Those who may follow people up here, with how many each has.</summary>
    public async Task<IReadOnlyList<TeamMember>> Members()
    {
        var people = await database
            .FollowUps.Where(one =>
                one.OrganisationId == Mine.OrganisationId
                && one.State == FollowUpState.Active
                && one.LeadUserId != null
            )
            .GroupBy(one => one.LeadUserId!.Value)
            .Select(group => new { User = group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.User, row => row.Count);
        var rows = await database
            .Memberships.AsNoTracking()
            .Include(one => one.User)
            .Where(one =>
                one.OrganisationId == Mine.OrganisationId && one.State == MembershipState.Active
            )
            .Where(one =>
                database.UserRoles.Any(role =>
                    role.UserId == one.UserId
                    && database.Roles.Any(name =>
                        name.Id == role.RoleId && name.Name == RoleNames.Welcome
                    )
                )
            )
            .OrderBy(one => one.User!.Email)
            .ToListAsync();
        return
        [
            .. rows.Select(one => new TeamMember(
                one.UserId,
                one.User!.Email!,
                one.Role,
                people.GetValueOrDefault(one.UserId)
            )),
        ];
    }

    /// <summary>A member takes people; only those in charge give them to others.</summary>
    public bool MayAssignTo(Guid? lead) => IsInCharge || lead == UserId;

    private static bool IsTeam(Membership one) =>
        one.State == MembershipState.Active
        && one.Organisation is { State: OrganisationState.Approved } organisation
        && organisation.Kind != OrganisationKind.Employer;
}
