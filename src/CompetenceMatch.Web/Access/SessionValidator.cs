using System.Security.Claims;
using CompetenceMatch.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CompetenceMatch.Web.Access;

/// <summary>
/// Holds every cookie against the database at every request, in one question: a disabled user, a removed role and an
/// ended session meet the next request, not the next half hour (S-30).
/// </summary>
internal sealed class SessionValidator(
    CmDbContext database,
    CompiledQueries queries,
    Sessions sessions,
    SignIns signIns,
    IOptions<IdentityOptions> options
) : ISecurityStampValidator
{
    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal!;
        if (await Find(principal) is not { } account || !GoesOn(account, principal))
        {
            context.RejectPrincipal();
            await signIns.SignOutAsync();
            return;
        }
        if (!SaysTheSame(account, principal))
        {
            context.ReplacePrincipal(await Anew(account.UserId, principal));
            context.ShouldRenew = true;
        }
        // The cookie lives as long after its last use as the session does.
        context.ShouldRenew |= await sessions.Touch(account.SessionId, account.LastSeenAt);
    }

    private async Task<SignedIn?> Find(ClaimsPrincipal principal) =>
        Sessions.IdOf(principal) is { } id ? await queries.SignedIn(database, id) : null;

    private bool GoesOn(SignedIn account, ClaimsPrincipal principal) =>
        principal.FindFirstValue(options.Value.ClaimsIdentity.UserIdClaimType)
            == account.UserId.ToString()
        && principal.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType)
            == account.Stamp;

    private static bool SaysTheSame(SignedIn account, ClaimsPrincipal principal) =>
        principal.Identity?.Name == account.Name
        && principal.FindFirstValue(ClaimTypes.Email) == account.Email
        && principal.HasClaim(claim => claim.Type == UserClaims.Unconfirmed)
            == !account.EmailConfirmed
        && principal
            .FindAll(ClaimTypes.Role)
            .Select(claim => claim.Value)
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(account.Roles);

    // How the session was proven is the session's, not the account's.
    private async Task<ClaimsPrincipal> Anew(Guid userId, ClaimsPrincipal principal)
    {
        var user = await database.Users.SingleAsync(one => one.Id == userId);
        var anew = await signIns.CreateUserPrincipalAsync(user);
        anew.Identities.First()
            .AddClaims(
                principal.Claims.Where(one => one.Type is Sessions.Claim or SecondFactor.Method)
            );
        return anew;
    }
}
