using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>The role that a membership alone does not give: whoever hires for a municipality does not follow people up.</summary>
public static class TeamRole
{
    /// <summary>The caller saves.</summary>
    public static async Task LetIntoTeam(this CmDbContext database, Guid user)
    {
        var role = await Id(database);
        if (!await database.UserRoles.AnyAsync(one => one.UserId == user && one.RoleId == role))
            database.UserRoles.Add(new IdentityUserRole<Guid> { UserId = user, RoleId = role });
    }

    /// <summary>Takes the role, and gives the people back to the team; the caller saves.</summary>
    public static async Task TakeOutOfTeam(this CmDbContext database, Guid user, Guid organisation)
    {
        var role = await Id(database);
        var row = await database.UserRoles.FirstOrDefaultAsync(one =>
            one.UserId == user && one.RoleId == role
        );
        if (row is not null)
            database.UserRoles.Remove(row);
        var led = await database
            .FollowUps.Where(one => one.OrganisationId == organisation && one.LeadUserId == user)
            .ToListAsync();
        led.ForEach(one => one.LeadUserId = null);
    }

    private static Task<Guid> Id(CmDbContext database) =>
        database
            .Roles.Where(one => one.Name == RoleNames.Welcome)
            .Select(one => one.Id)
            .SingleAsync();
}
