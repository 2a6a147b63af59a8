using System.Security.Claims;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Access;

/// <summary>Which organisation the signed-in user acts for, read from the database at every request (S-30).</summary>
public sealed class Acting(CmDbContext database, IHttpContextAccessor accessor)
{
    public const string Cookie = "cm-organisation";

    private Task<IReadOnlyList<Membership>>? memberships;

    public Guid UserId =>
        Guid.Parse(accessor.HttpContext!.User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    /// <summary>The user's memberships that are not ended, oldest first, with their organisations.</summary>
    public Task<IReadOnlyList<Membership>> Memberships() => memberships ??= Load();

    /// <summary>The chosen organisation, else the first; null where the user is a member of none.</summary>
    public async Task<Organisation?> Organisation()
    {
        var active = (await Memberships())
            .Where(one => one.State == MembershipState.Active)
            .ToList();
        var chosen = accessor.HttpContext!.Request.Cookies[Cookie];
        return (
            active.Find(one => one.Organisation!.Number == chosen) ?? active.FirstOrDefault()
        )?.Organisation;
    }

    private async Task<IReadOnlyList<Membership>> Load() =>
        await database
            .Memberships.Include(one => one.Organisation)
            .Where(one => one.UserId == UserId && one.State != MembershipState.Ended)
            .OrderBy(one => one.CreatedAt)
            .ToListAsync();
}
