using System.Security.Claims;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Access;

/// <summary>Which organisation the signed-in user acts for, read from the database at every request (S-30).</summary>
public sealed class Acting(
    CmDbContext database,
    CompiledQueries queries,
    IHttpContextAccessor accessor
)
{
    public const string Cookie = "cm-organisation";

    private Task<IReadOnlyList<Membership>>? memberships;
    private Guid? onThisPage;

    public Guid UserId =>
        Guid.Parse(accessor.HttpContext!.User.FindFirstValue(ClaimTypes.NameIdentifier)!);

    /// <summary>The user's memberships that are not ended, oldest first, with their organisations.</summary>
    public Task<IReadOnlyList<Membership>> Memberships() => memberships ??= Load();

    /// <summary>The active membership behind what the user does here; null where there is none.</summary>
    public async Task<Membership?> Membership()
    {
        var active = (await Memberships())
            .Where(one => one.State == MembershipState.Active)
            .ToList();
        var chosen = accessor.HttpContext!.Request.Cookies[Cookie];
        return active.Find(one => one.OrganisationId == onThisPage)
            ?? active.Find(one => one.Organisation!.Number == chosen)
            ?? active.FirstOrDefault();
    }

    /// <summary>The chosen organisation, else the first; null where the user is a member of none.</summary>
    public async Task<Organisation?> Organisation() => (await Membership())?.Organisation;

    /// <summary>For a page about something an organisation owns; false where the user is not an active member of it.</summary>
    public async Task<bool> ActFor(Guid organisationId)
    {
        onThisPage = organisationId;
        return (await Membership())?.OrganisationId == organisationId;
    }

    /// <summary>Remembers the organisation for the next pages.</summary>
    public void Choose(Organisation organisation) =>
        accessor.HttpContext!.Response.Cookies.Append(
            Cookie,
            organisation.Number,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = accessor.HttpContext.Request.IsHttps,
            }
        );

    private async Task<IReadOnlyList<Membership>> Load() =>
        await queries.Memberships(database, UserId).ToListAsync();
}
