using CompetenceMatch.Core.Uploads;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CompetenceMatch.Web.Uploads;

/// <summary>A form with too large a file is answered by its page, which says what to do, instead of a bare 413. Before anything reads the form.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TellsTooLargeAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>The page is opened again with this in its address.</summary>
    public const string Query = "forstor";

    /// <summary>The file and the other fields of its form.</summary>
    public const int MostBytes = DocumentLimits.Bytes + (64 * 1024);

    // A browser that is answered before it has sent all may show a broken connection instead.
    private const long MostRead = 100L * 1024 * 1024;

    public int Order => 0;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsPost(request.Method))
            return;
        var isTooLarge = request.ContentLength > MostBytes;
        if (
            context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is
            { IsReadOnly: false } limit
        )
            limit.MaxRequestBodySize = isTooLarge ? MostRead : MostBytes;
        if (!isTooLarge)
            return;
        if (request.ContentLength <= MostRead)
            await request.Body.CopyToAsync(Stream.Null, context.HttpContext.RequestAborted);
        context.Result = new LocalRedirectResult($"{request.Path}?{Query}=1");
    }
}
