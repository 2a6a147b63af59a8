using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace CompetenceMatch.Web.Access;

/// <summary>For pages about other people: the session must have shown more than a password (I-27).</summary>
internal sealed class SecondFactor : AuthorizationHandler<SecondFactor>, IAuthorizationRequirement
{
    /// <summary>RFC 8176's words for how somebody signed in; Identity writes the same claim.</summary>
    public const string Method = "amr";

    public static Claim Shown => new(Method, "mfa");

    public static Claim PasswordOnly => new(Method, "pwd");

    public static bool IsShownBy(ClaimsPrincipal user) => user.HasClaim(Method, "mfa");

    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context,
        SecondFactor requirement
    )
    {
        if (IsShownBy(context.User))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
