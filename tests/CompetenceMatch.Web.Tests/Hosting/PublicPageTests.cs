using System.Net.Http.Headers;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Public pages are made once and handed out many times, to strangers only.</summary>
public sealed class PublicPageTests(WebApp app) : IClassFixture<WebApp>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/om/arbeidsgiver")]
    [InlineData("/om/personvern")]
    public async Task Stranger_gets_the_kept_page_without_a_cookie(string page)
    {
        await app.Visit().Get(page);

        var again = await app.Visit().Get(page);

        again.Response.Headers.Age.ShouldNotBeNull();
        again.Response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        again.Page.QuerySelector("form[method=post]").ShouldBeNull();
        again.Page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
    }

    [Fact]
    public async Task Kept_page_stays_in_its_language()
    {
        await app.Visit().Get("/om/hjelp");

        foreach (var language in new[] { "ar", "uk", "nb" })
        {
            using var visit = app.Visit();
            visit.Client.DefaultRequestHeaders.AcceptLanguage.Add(
                new StringWithQualityHeaderValue(language)
            );
            (await visit.Get("/om/hjelp"))
                .Page.DocumentElement.GetAttribute("lang")
                .ShouldBe(language);
        }
    }

    [Fact]
    public async Task Somebody_signed_in_gets_the_own_page_and_leaves_none_behind()
    {
        var user = await app.AddUser(RoleNames.Candidate);
        using var visit = await app.VisitAs(user);

        (await visit.Get("/om/data")).Page.Body!.TextContent.ShouldContain(user.Email!);

        visit.Response.Headers.Age.ShouldBeNull();
        var stranger = await app.Visit().Get("/om/data");
        stranger.Page.Body!.TextContent.ShouldNotContain(user.Email!);
    }

    [Fact]
    public async Task Page_with_a_form_is_never_kept()
    {
        await app.Visit().Get("/konto/logg-inn");

        (await app.Visit().Get("/konto/logg-inn")).Response.Headers.Age.ShouldBeNull();
    }
}
