using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>The pictures of the README; docs/screenshots.sh says where they go.</summary>
public sealed class PictureTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("landing", DemoRole.Nobody, "/", "nb")]
    [InlineData("landing-ar", DemoRole.Nobody, "/", "ar")]
    [InlineData("regions", DemoRole.Nobody, "/regioner#map", "nb")]
    [InlineData("candidate", DemoRole.Candidate, "/kandidat", "nb")]
    [InlineData("work", DemoRole.Candidate, "/kandidat/registrer/arbeid", "nb")]
    [InlineData("recognition", DemoRole.Candidate, "/kandidat/godkjenning", "nb")]
    [InlineData("team", DemoRole.Welcome, "/velkomst", "nb")]
    [InlineData("board", DemoRole.Welcome, "/velkomst/region", "nb")]
    [InlineData("admin", DemoRole.Admin, "/admin", "nb")]
    public Task Page_has_its_picture(string name, DemoRole role, string path, string language) =>
        browser.Visit(
            new() { Language = language },
            async visit =>
            {
                await visit.SignInAs(role);
                await visit.Open(path);
                await visit.Picture(name);
            }
        );

    [Fact]
    public Task Matches_and_a_card_have_their_pictures() =>
        browser.Visit(
            new(),
            async visit =>
            {
                await visit.SignInAs(DemoRole.Employer);
                await visit.Open("/arbeidsgiver/sok");
                await visit.Type("Words", "sykepleier");
                await visit.Press("form.cm-words button");
                await visit.Page.Locator("[data-hit]").First.WaitForAsync();
                await visit
                    .Page.Locator(".cm-search")
                    .EvaluateAsync("search => search.scrollIntoView()");
                await visit.Picture("matches");
                await visit.Page.Locator("[data-hit] h3 a").First.ClickAsync();
                await visit.Page.Locator(".cm-card").WaitForAsync();
                await visit.Picture("card");
            }
        );
}
