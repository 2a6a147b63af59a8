using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CompetenceMatch.Web.Access;

/// <summary>A post that no handler takes is not found; otherwise the page would render without having read anything.</summary>
internal sealed class HandledOnly : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (
            context.HandlerMethod is null
            && !HttpMethods.IsGet(method)
            && !HttpMethods.IsHead(method)
        )
            context.Result = new NotFoundResult();
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}
