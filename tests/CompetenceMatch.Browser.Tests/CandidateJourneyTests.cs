using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>From no account to the own card: with the keyboard, in Arabic, and without scripts (U-15).</summary>
public sealed class CandidateJourneyTests(BrowserFixture browser)
{
    private const string Name = "Ñandú ʻAlī ßø";

    [Fact]
    public Task Person_registers_and_sees_what_employers_see() =>
        Registers(new(), "sykepleier", "Sykepleiere");

    [Fact]
    public Task Person_registers_in_arabic_from_right_to_left() => // L-02
        Registers(new() { Language = "ar" }, "ممرضة", "ممرض");

    [Fact]
    public Task Person_registers_without_scripts() =>
        Registers(new() { JavaScript = false }, "sykepleier", "Sykepleiere");

    private Task Registers(Visitor visitor, string title, string occupation) =>
        browser.Visit(
            visitor,
            async visit =>
            {
                var mark = visitor.JavaScript ? visitor.Language : "plain";
                await visit.OpensAccount($"{mark}.journey@example.com");
                await visit.AnswersEverything(Name, title);
                (await visit.Words()).ShouldContain(Name);

                await visit.Continue("/kandidat/registrer/ferdig");
                var code = await visit.Page.Locator("main .cm-code").InnerTextAsync();
                await visit.Follow("/kandidat");
                await visit.Follow("/kandidat/kort");

                var card = await visit.Words();
                card.ShouldContain(code);
                card.ShouldContain(occupation);
                card.ShouldNotContain(Name);
                (await visit.Page.Locator("[data-hidden]").CountAsync()).ShouldBe(0);
            }
        );
}
