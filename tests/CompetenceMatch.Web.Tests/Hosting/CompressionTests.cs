using System.Net.Http.Headers;
using CompetenceMatch.Data.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>What goes out packed, and what never does.</summary>
public sealed class CompressionTests(WebApp app) : IClassFixture<WebApp>
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_is_packed_as_the_browser_asks(string packing)
    {
        using var visit = app.Visit();

        var answer = await Get(visit, "/om/arbeidsgiver", packing);

        answer.Content.Headers.ContentEncoding.ShouldBe([packing]);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
    }

    [Theory]
    [InlineData("/konto")]
    [InlineData("/konto/koder")]
    [InlineData("/velkomst/kalender")]
    public async Task Page_with_secrets_goes_out_as_it_is(string page)
    {
        var (_, member) = await app.AddTeam();
        using var visit = await app.VisitAs(member);

        var answer = await Get(visit, page, "br");

        answer.IsSuccessStatusCode.ShouldBeTrue();
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task Style_sheet_is_packed_kept_and_asks_nothing_about_who_wants_it()
    {
        using var visit = await app.VisitAs(await app.AddUser(RoleNames.Candidate));
        await visit.Open("/om/hjelp");
        var sheet = visit.Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var counter = app.Services.GetRequiredService<StatementCounter>();
        var before = counter.Count;

        var answer = await Get(visit, sheet, "gzip");

        answer.EnsureSuccessStatusCode();
        answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeFalse();
        counter.Count.ShouldBe(before);
    }

    private static Task<HttpResponseMessage> Get(Visit visit, string page, string packing)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(packing));
        return visit.Client.SendAsync(request);
    }
}
