using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>The pictures of the README; docs/screenshots.sh says where they go.</summary>
public sealed class PictureTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("landing", DemoRole.Nobody, "/", "nb")]
    [InlineData("landing-ar", DemoRole.Nobody, "/", "ar")]
    [InlineData("regions", DemoRole.Nobody, "/regioner", "nb")]
    [InlineData("candidate", DemoRole.Candidate, "/kandidat", "nb")]
    [InlineData("work", DemoRole.Candidate, "/kandidat/registrer/arbeid", "nb")]
    [InlineData("recognition", DemoRole.Candidate, "/kandidat/godkjenning", "nb")]
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
}
