namespace CompetenceMatch.Web.Indexing;

internal static class CatchUpAfterWrites
{
    /// <summary>A withdrawn consent is out of the index before the answer goes out, so before the next request.</summary>
    public static IApplicationBuilder UseCatchUpAfterWrites(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (
                    !HttpMethods.IsGet(context.Request.Method)
                    && !HttpMethods.IsHead(context.Request.Method)
                )
                    context.Response.OnStarting(() =>
                        context
                            .RequestServices.GetRequiredService<IndexFeed>()
                            .CatchUp(CancellationToken.None)
                    );
                return next(context);
            }
        );
}
