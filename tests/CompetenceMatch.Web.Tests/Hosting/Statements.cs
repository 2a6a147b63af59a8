using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>How often each page asks the database.</summary>
internal static class Statements
{
    /// <summary>Opens each page twice and counts at the second, when what is asked once has been asked.</summary>
    public static async Task<Dictionary<string, int>> CountStatements(
        this WebApp app,
        Visit visit,
        IEnumerable<string> pages
    )
    {
        var counter = app.Services.GetRequiredService<StatementCounter>();
        var counts = new Dictionary<string, int>();
        foreach (var page in pages)
        {
            await visit.Get(page);
            var before = counter.Count;
            await visit.Get(page);
            visit.Status.ShouldBe(HttpStatusCode.OK, page);
            counts[page] = counter.Count - before;
        }
        return counts;
    }

    /// <summary>No page asks more for many rows than for few, and none more than its bound.</summary>
    public static void ShouldStayBelow(
        this Dictionary<string, int> many,
        Dictionary<string, int> few,
        IReadOnlyDictionary<string, int> bounds
    )
    {
        many.ShouldBe(few);
        many.Where(page => page.Value > bounds[page.Key])
            .Select(page => $"{page.Key}: {page.Value} statements, at most {bounds[page.Key]}")
            .ShouldBeEmpty();
    }
}
