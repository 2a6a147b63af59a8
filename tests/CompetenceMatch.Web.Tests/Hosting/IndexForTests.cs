using CompetenceMatch.Web.Indexing;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Hosting;

internal static class IndexForTests
{
    /// <summary>What was written past the pages is searchable from here on.</summary>
    public static Task CatchUp(this WebApp app) =>
        app.Services.GetRequiredService<IndexFeed>().CatchUp(CancellationToken.None);
}
