using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CompetenceMatch.Web.Access;

/// <summary>For pages that change how somebody signs in: a fresh proof, and the second factor where there is one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ChangesSignInAttribute : Attribute, IAsyncPageFilter
{
    /// <summary>The page may be looked at without; only its buttons ask.</summary>
    public bool OnlyPosts { get; init; }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) =>
        Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var request = context.HttpContext.Request;
        if (OnlyPosts && HttpMethods.IsGet(request.Method))
        {
            await next();
            return;
        }
        var all = context.HttpContext.RequestServices;
        if (await all.GetRequiredService<OwnSecondFactor>().IsOwed())
            context.Result = new LocalRedirectResult(StepUp.Address(request));
        else if (!await all.GetRequiredService<ProofAgain>().IsFresh())
            context.Result = new LocalRedirectResult(StepUp.ProofFor(request));
        else
            await next();
    }
}
