using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.FollowUps;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Pages.Welcome.Members;

/// <summary>Who of the organisation follows people up. Only those in charge let colleagues in and take them out.</summary>
public sealed class MembersModel(CmDbContext database, Team team) : TeamPage(team)
{
    public IReadOnlyList<TeamMember> Members { get; private set; } = [];

    /// <summary>Colleagues of the organisation who do not follow people up.</summary>
    public IReadOnlyList<Membership> Others { get; private set; } = [];

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostLetInAsync(Guid user)
    {
        await Load();
        if (!Team.IsInCharge || Others.All(one => one.UserId != user))
            return NotFound();
        await database.LetIntoTeam(user);
        return await SaveAndGo(database, "Team_Member_In", MemberLinks.List);
    }

    public async Task<IActionResult> OnPostTakeOutAsync(Guid user)
    {
        await Load();
        if (
            !Team.IsInCharge
            || Members.FirstOrDefault(one => one.UserId == user)
                is not { Role: MembershipRole.Member }
        )
            return NotFound();
        await database.TakeOutOfTeam(user, Team.Organisation.Id);
        return await SaveAndGo(database, "Team_Member_Out", MemberLinks.List);
    }

    private async Task Load()
    {
        Members = await Team.Members();
        var known = Members.Select(one => one.UserId).ToList();
        Others = await database
            .Memberships.AsNoTracking()
            .Include(one => one.User)
            .Where(one =>
                one.OrganisationId == Team.Organisation.Id
                && one.State == MembershipState.Active
                && !known.Contains(one.UserId)
            )
            .OrderBy(one => one.User!.Email)
            .ToListAsync();
    }
}
