using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>From a chosen plan to a document that a team opens; employers see three words of it.</summary>
[Collection(Collections.OneAtATime)]
public sealed class RecognitionJourneyTests(BrowserFixture browser)
{
    private const string Plans = "/kandidat/godkjenning";
    private const string Paper = "Vitnemål Ñ.pdf";

    [Fact]
    public Task Person_follows_a_plan_and_a_team_opens_a_document() =>
        browser.Visit(
            new(),
            candidate => browser.Visit(new(), member => Follows(candidate, member))
        );

    [Fact]
    public Task Person_adds_and_deletes_a_document_without_scripts() => // U-15
        browser.Visit(
            new() { JavaScript = false },
            async candidate =>
            {
                await candidate.SignInAs(DemoRole.SixthCandidate);
                await candidate.ChoosesPlan();
                await candidate.AddsDocument(Paper);
                await candidate.Press("[data-document] a[href$='/slett']");
                await candidate.Arrives($"{Plans}/[^/]+/dokumenter/[^/]+/slett");
                await candidate.Continue($"{Plans}/[^/]+/dokumenter");
                await candidate.Shows("[data-empty]");
            }
        );

    [Fact]
    public Task Employer_sees_whether_a_person_is_authorised_and_nothing_of_the_plan() =>
        browser.Visit(
            new(),
            async employer =>
            {
                await employer.SignInAs(DemoRole.Employer);
                await employer.OpensApproval();

                var told = await employer
                    .Page.Locator("[data-standing]")
                    .GetAttributeAsync("data-standing");
                told.ShouldBeOneOf("Authorised", "Pending", "OneStepAway", "Further");
                (await employer.Page.Locator("[data-case], [data-document]").CountAsync()).ShouldBe(
                    0
                );
            }
        );

    private static async Task Follows(Visit candidate, Visit member)
    {
        await candidate.SignInAs(DemoRole.SixthCandidate);
        await candidate.Enter("/kandidat/kort");
        var code = await candidate.Page.Locator(".cm-card bdi").First.InnerTextAsync();
        await candidate.ChoosesPlan();
        await candidate.SendsApplication();
        (await candidate.Fetches("a[data-calendar]")).ShouldContain("BEGIN:VCALENDAR");
        await candidate.AddsDocument(Paper);
        await candidate.Enter("/kandidat/oppfolging");
        await candidate.Press("main a[href^='/kandidat/oppfolging/']:not([href$='/be-om'])");
        await candidate.Arrives("/kandidat/oppfolging/[0-9a-f-]{36}");
        await candidate.Tick("Sections", "Documents");
        await candidate.Continue("/kandidat/oppfolging");

        await member.SignInAs(DemoRole.Welcome);
        await member.Enter($"/velkomst/personer/{code}");
        await member.Shows("[data-recognition-case]");
        (await member.Fetches("[data-papers='1'] a")).ShouldStartWith("%PDF-");

        await candidate.Enter("/kandidat/innsyn");
        (await candidate.Words()).ShouldContain("Et dokument du har lastet opp");
    }
}
