using System.Security.Claims;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CompetenceMatch.Web.Access;

/// <summary>What a request knows of its user; read again at every request, so a role taken away is gone at once.</summary>
internal sealed class UserClaims(UserManager<User> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<User>(users, options)
{
    /// <summary>Present until the address is confirmed.</summary>
    public const string Unconfirmed = "cm-unconfirmed";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(User user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        foreach (var role in await UserManager.GetRolesAsync(user))
            identity.AddClaim(new Claim(identity.RoleClaimType, role));
        if (!user.EmailConfirmed)
            identity.AddClaim(new Claim(Unconfirmed, "true"));
        return identity;
    }
}
