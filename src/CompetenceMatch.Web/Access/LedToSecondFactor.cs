using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace CompetenceMatch.Web.Access;

/// <summary>Who lacks only the second factor is led to it and back; everybody else gets the usual answer.</summary>
internal sealed class LedToSecondFactor : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult result
    )
    {
        var failed = result.AuthorizationFailure?.FailedRequirements.ToList() ?? [];
        if (
            !result.Forbidden
            || failed.Count == 0
            || !failed.TrueForAll(one => one is SecondFactor)
        )
            return usual.HandleAsync(next, context, policy, result);
        context.Response.Redirect(StepUp.Address(context.Request));
        return Task.CompletedTask;
    }
}
