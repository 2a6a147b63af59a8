using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>Keys of a phone, with a phone that Chromium plays. I-29</summary>
public sealed class PasskeyJourneyTests(BrowserFixture browser)
{
    private const string KeyButton = "[data-passkey] button:not([hidden])";

    [Theory]
    [InlineData("nb", DemoRole.SecondCandidate)]
    [InlineData("ar", DemoRole.ThirdCandidate)]
    public Task Candidate_makes_a_passkey_keeps_the_codes_and_signs_in_with_it(
        string language,
        DemoRole role
    ) =>
        browser.Visit(
            new() { ByName = true, Language = language },
            async visit =>
            {
                await visit.GiveDevice();
                await visit.SignInAs(role);
                await visit.Enter("/konto/passnokler/ny");
                await visit.Press(KeyButton);
                await visit.Arrives("/konto/koder");
                await visit.Press("form[action='/konto/koder'] button");
                await visit.Shows(".cm-codes");
                (await visit.Page.Locator(".cm-codes li").CountAsync()).ShouldBe(10);
                await visit.Follow("/konto/passnokler");
                (await visit.Page.Locator("main ul.cm-tasks li").CountAsync()).ShouldBe(1);

                await visit.Press(".cm-who form button");
                await visit.Arrives("/");
                await visit.Enter("/konto/logg-inn");
                await visit.Press(KeyButton);
                await visit.Arrives("/kandidat");

                // Asked again with the same key, and gone for the others who meet the demo.
                await visit.Enter("/kandidat/slett");
                (await visit.Page.Locator(KeyButton).CountAsync()).ShouldBe(1);
                await visit.Enter("/konto/passnokler");
                await visit.Press("form[action$='Remove'] button");
                await visit.Shows("[role=status]");
                (await visit.Page.Locator("main ul.cm-tasks li").CountAsync()).ShouldBe(0);
            }
        );

    [Fact]
    public Task Without_scripts_the_page_says_so_and_the_password_way_stays() =>
        browser.Visit(
            new() { JavaScript = false },
            async visit =>
            {
                await visit.Enter("/konto/logg-inn");
                (await visit.Words()).ShouldContain("Passnøkler trenger JavaScript");
                (await visit.Page.Locator(KeyButton).CountAsync()).ShouldBe(0);
                (await visit.Page.Locator("input[type=password]").CountAsync()).ShouldBe(1);
            }
        );
}
