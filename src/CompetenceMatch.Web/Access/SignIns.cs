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
    IUserConfirmation<User> confirmation,
    Sessions sessions
) : SignInManager<User>(users, accessor, claims, options, logger, schemes, confirmation)
{
    private static readonly User noOne = new();
    private static readonly string noOnesHash = new PasswordHasher<User>().HashPassword(
        noOne,
        Guid.NewGuid().ToString()
    );

    public override async Task<bool> CanSignInAsync(User user) =>
        user.DisabledAt is null && await base.CanSignInAsync(user);

    // Not Identity's question: it would count a confirmed address as a second factor.
    public override Task<bool> IsTwoFactorEnabledAsync(User user) =>
        Task.FromResult(user.CodeKey is not null);

    /// <summary>Every sign-in ends here, also a refreshed one, and every one gets a session of its own.</summary>
    public override async Task SignInWithClaimsAsync(
        User user,
        AuthenticationProperties? authenticationProperties,
        IEnumerable<Claim> additionalClaims
    )
    {
        await sessions.EndThis(Context.User);
        var session = new Claim(Sessions.Claim, $"{await sessions.Begin(user, Context)}");
        await base.SignInWithClaimsAsync(
            user,
            authenticationProperties,
            [.. additionalClaims, session]
        );
    }

    /// <summary>For whoever has shown more than a password.</summary>
    public async Task SignInFully(User user)
    {
        await Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await SignInWithClaimsAsync(user, isPersistent: false, [SecondFactor.Shown]);
    }

    public async Task<bool> MaySignIn(User user) => await PreSignInCheck(user) is null;

    /// <summary>The user, or null for any reason. An address we do not know costs the same work (S-20).</summary>
    /// <remarks>NeedsCode: the password is right and the code of the app is asked for next; nobody is signed in yet.</remarks>
    public async Task<(User? User, bool NeedsCode)> Try(string email, string password)
    {
        var user = await UserManager.FindByEmailAsync(email);
        if (
            user?.DisabledAt is not null
            || user is null
            || await UserManager.IsLockedOutAsync(user)
        )
        {
            CostOfOne(password);
            return (null, false);
        }
        var result = await PasswordSignInAsync(
            user,
            password,
            isPersistent: false,
            lockoutOnFailure: true
        );
        return (
            result.Succeeded || result.RequiresTwoFactor ? user : null,
            result.RequiresTwoFactor
        );
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
