using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>The bound: the same web server with one line of text and nothing else.</summary>
internal static class PlainText
{
    public static Task Run(CancellationToken stop)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context => context.Response.WriteAsync("Hello, World!"));
        return ((IHost)app).RunAsync(stop);
    }
}
