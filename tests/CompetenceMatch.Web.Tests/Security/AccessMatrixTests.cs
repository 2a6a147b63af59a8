using System.Globalization;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Security;

// S-01, S-02, S-03
public sealed class AccessMatrixTests(WebApp app) : IClassFixture<WebApp>
{
    private const string How =
        "Each handler of each endpoint has one line in tests/CompetenceMatch.Web.Tests/Security/access-matrix.csv: "
        + "method;route;path to ask for;and the status for anonymous;candidate;employer;welcome;admin;owner. "
        + "In the path, {need} {introduction} {candidate} {code} {organisation} {user} {followup} {referral} {draft} {saved} {case} {document} stand for things of the owner, "
        + "whom the others do not know. 302 = sent on, 403 = another role, 404 = somebody else's. ";

    public static TheoryData<string> Keys =>
        [.. AccessRow.Read().Select(row => row.Key).Distinct()];

    [Fact]
    public async Task Every_handler_has_a_line_and_every_line_a_handler()
    {
        var known = AccessRow.Read().Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var real = await Handlers();

        real.Count.ShouldBeGreaterThan(90);
        real.Except(known).Order().ShouldBeEmpty($"{How}Add a line for these:");
        known.Except(real).Order().ShouldBeEmpty($"{How}Take these lines out:");
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Each_visitor_gets_what_the_line_says(string key)
    {
        foreach (var row in AccessRow.Read().Where(row => row.Key == key))
        {
            var found = new List<string>();
            foreach (var visitor in AccessRow.Visitors)
                found.Add(await Ask(row, visitor));

            row.Line(found).ShouldBe(row.Line(row.Expected), How);
        }
    }

    private async Task<string> Ask(AccessRow row, string visitor)
    {
        var people = new AccessPeople(app);
        var path = await people.Fill(row.Path);
        if (await people.As(visitor, row.Path) is not { } visit)
            return "-";
        using (visit)
        {
            if (row.Method.StartsWith("GET", StringComparison.Ordinal))
                await visit.Get(path);
            else
                await Post(visit, path);
            if (visitor != "owner")
                visit.Page.Source.Text.ShouldNotContain(AccessPeople.Marker);
            return ((int)visit.Status).ToString(CultureInfo.InvariantCulture);
        }
    }

    private static async Task Post(Visit visit, string path)
    {
        await visit.Open("/om/hjelp");
        if (visit.Page.QuerySelector("[name=__RequestVerificationToken]") is null)
            await visit.Open("/konto/logg-inn");
        var token = visit.Page.QuerySelector("[name=__RequestVerificationToken]")!;
        await visit.Post(
            path,
            KeyValuePair.Create("__RequestVerificationToken", token.GetAttribute("value") ?? "")
        );
    }

    private async Task<HashSet<string>> Handlers()
    {
        var handlers = new HashSet<string>(StringComparer.Ordinal);
        var loader = app.Services.GetRequiredService<PageLoader>();
        var endpoints = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(one =>
                one.Metadata.GetMetadata<StaticAssetDescriptor>() is null
                && one.RoutePattern.RawText?.Contains("**", StringComparison.Ordinal) != true
            );
        foreach (var endpoint in endpoints)
        {
            var route = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            foreach (var method in await Methods(endpoint, loader))
                handlers.Add($"{method} {route}");
        }
        return handlers;
    }

    private static async Task<IEnumerable<string>> Methods(
        RouteEndpoint endpoint,
        PageLoader loader
    )
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            return endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
        var compiled = await loader.LoadAsync(page, endpoint.Metadata);
        return compiled
            // A filter method of a page's own is listed as a handler too; no request reaches it.
            .HandlerMethods.Where(one =>
                !string.Equals(one.HttpMethod, "Page", StringComparison.OrdinalIgnoreCase)
            )
            .Select(one =>
                one.Name is null
                    ? one.HttpMethod.ToUpperInvariant()
                    : $"{one.HttpMethod.ToUpperInvariant()} {one.Name}"
            )
            .Prepend("GET");
    }
}
