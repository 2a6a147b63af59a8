using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Security;

// S-08, S-09
public sealed class SecurityHeadersTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Every_response_has_its_own_nonce()
    {
        var first = await Policy();
        var second = await Policy();

        first.ShouldContain("script-src 'self' 'nonce-");
        first.ShouldNotContain("unsafe-inline");
        first.ShouldNotBe(second);
    }

    [Fact]
    public async Task Account_pages_are_never_cached()
    {
        var visit = await app.Visit().Get("/konto/logg-inn");

        visit.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private async Task<string> Policy()
    {
        var visit = await app.Visit().Get("/");
        return visit.Response.Headers.GetValues("Content-Security-Policy").Single();
    }
}
