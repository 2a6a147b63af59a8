using System.Net;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Public;

public sealed class LandingTests(WebApp app) : IClassFixture<WebApp>
{
    [Theory]
    [InlineData("nb", "ltr")]
    [InlineData("en", "ltr")]
    [InlineData("uk", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task Asked_language_is_rendered_at_once_and_remembered(
        string language,
        string direction
    )
    {
        var visit = await app.Visit().Open($"/?lang={language}");

        visit.Status.ShouldBe(HttpStatusCode.OK);
        visit.Page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        visit.Page.DocumentElement.GetAttribute("dir").ShouldBe(direction);
        (await visit.Open("/")).Page.DocumentElement.GetAttribute("lang").ShouldBe(language);
    }

    [Theory]
    [InlineData("/kandidat")]
    [InlineData("/arbeidsgiver")]
    [InlineData("/velkomst")]
    [InlineData("/admin")]
    public async Task Closed_area_sends_a_stranger_to_sign_in(string url)
    {
        var visit = await app.Visit().Get(url);

        visit.Status.ShouldBe(HttpStatusCode.Redirect);
        visit.RedirectsTo!.ShouldContain("/konto/logg-inn");
    }
}
