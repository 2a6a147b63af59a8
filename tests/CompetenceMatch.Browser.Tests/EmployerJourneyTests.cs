using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>From a need to a yes, seen from both sides at once.</summary>
[Collection(Collections.OneAtATime)]
public sealed class EmployerJourneyTests(BrowserFixture browser)
{
    private const string Message = "Vi søker en kollega og vil gjerne fortelle deg mer.";

    [Fact]
    public Task Employer_learns_the_name_after_the_yes_and_not_before() =>
        browser.Visit(
            new(),
            candidate => browser.Visit(new(), employer => Meet(candidate, employer))
        );

    [Fact]
    public Task Employer_searches_without_scripts() => // U-15
        browser.Visit(
            new() { JavaScript = false },
            async employer =>
            {
                await employer.SignInAs(DemoRole.Employer);
                await employer.Enter("/arbeidsgiver/sok");
                await employer.Type("Words", "sykepleier");
                await employer.Press("form.cm-words button");
                await employer.Shows("[data-hit]");

                var region = employer.Page.Locator("[data-facet=Region] .cm-option").First;
                var count = await region.Locator(".cm-count").TextContentAsync();
                await employer.Press("details.cm-filters > summary");
                await region.Locator("input").PressAsync("Space");
                await employer.Press("details.cm-filters form .cm-buttons button");
                await employer.Shows(".cm-chips a.ds-chip");

                (await employer.Page.Locator("#hits").InnerTextAsync()).ShouldStartWith(count!);
            }
        );

    private static async Task Meet(Visit candidate, Visit employer)
    {
        var person = await candidate.FirstDemoCandidate();
        await candidate.SignInAs(DemoRole.Candidate);
        await candidate.Enter("/kandidat/kort");
        var code = await candidate.Page.Locator(".cm-card bdi").First.InnerTextAsync();

        await employer.SignInAs(DemoRole.Employer);
        await employer.PublishesNeed(person.Occupation, person.Municipality);
        await employer.Follow("/treff", "/arbeidsgiver/behov/[^/]+/treff");
        await employer.OpensCardOf(code);
        await employer.Shortlists();
        var introduction = await employer.SendsIntroduction(Message);
        (await employer.Words()).ShouldNotContain(person.Name);

        await SaysYes(candidate, introduction);

        await employer.Page.ReloadAsync();
        await employer.Shows("[data-given]");
        (await employer.Words()).ShouldContain(person.Name);
        (await employer.Page.Locator("[data-given] a[href^='mailto:']").CountAsync()).ShouldBe(1);
    }

    private static async Task SaysYes(Visit candidate, Guid introduction)
    {
        await candidate.Enter("/kandidat/introduksjoner");
        await candidate.Follow($"/kandidat/introduksjoner/{introduction}");
        await candidate.Press("form[action*='handler=Open'] button");
        await candidate.Shows("[data-message]");
        (await candidate.Words()).ShouldContain(Message);
        await candidate.Follow($"/kandidat/introduksjoner/{introduction}/ja");
        await candidate.Tick("Sections", "Name", "Contact");
        await candidate.Continue($"/kandidat/introduksjoner/{introduction}");
        await candidate.Shows("[data-given]");
    }
}
