using System.Security.Claims;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CompetenceMatch.Web.Access;

/// <summary>Who may sign in, and who still is: a disabled user meets it at the next request (S-30).</summary>
public sealed class SignIns(
    UserManager<User> users,
    IHttpContextAccessor accessor,
    IUserClaimsPrincipalFactory<User> claims,
    IOptions<IdentityOptions> options,
    ILogger<SignInManager<User>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<User> confirmation
) : SignInManager<User>(users, accessor, claims, options, logger, schemes, confirmation)
{
    private static readonly User noOne = new();
    private static readonly string noOnesHash = new PasswordHasher<User>().HashPassword(
        noOne,
        Guid.NewGuid().ToString()
    );

    public override async Task<bool> CanSignInAsync(User user) =>
        user.DisabledAt is null && await base.CanSignInAsync(user);

    public override async Task<User?> ValidateSecurityStampAsync(ClaimsPrincipal? principal) =>
        await base.ValidateSecurityStampAsync(principal) is { DisabledAt: null } user ? user : null;

    /// <summary>The user, or null for any reason. An address we do not know costs the same work (S-20).</summary>
    public async Task<User?> Try(string email, string password)
    {
        var user = await UserManager.FindByEmailAsync(email);
        if (
            user?.DisabledAt is not null
            || user is null
            || await UserManager.IsLockedOutAsync(user)
        )
        {
            CostOfOne(password);
            return null;
        }
        var result = await PasswordSignInAsync(
            user,
            password,
            isPersistent: false,
            lockoutOnFailure: true
        );
        return result.Succeeded ? user : null;
    }

    /// <summary>As much work as checking or storing one password.</summary>
    public void CostOfOne(string password) =>
        UserManager.PasswordHasher.VerifyHashedPassword(noOne, noOnesHash, password);

    /// <summary>Signs out here and everywhere: a copied cookie is dead too (S-19).</summary>
    public async Task SignOutEverywhere(ClaimsPrincipal principal)
    {
        if (await UserManager.GetUserAsync(principal) is { } user)
            await UserManager.UpdateSecurityStampAsync(user);
        await SignOutAsync();
    }
}
