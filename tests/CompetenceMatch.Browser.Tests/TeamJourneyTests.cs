using CompetenceMatch.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace CompetenceMatch.Browser.Tests;

/// <summary>From a person's request to an agreed plan, seen from both sides; and a coordinator's look at the region.</summary>
[Collection(Collections.OneAtATime)]
public sealed class TeamJourneyTests(BrowserFixture browser)
{
    private const string Team = "Velkomstteamet i Oslo";
    private const string Name = "Rima Al-Haddad";
    private const string Goal = "Jeg får norsk godkjenning for utdanningen min";
    private const string Step = "Finne frem vitnemålet og få det oversatt";

    [Fact]
    public Task Person_asks_for_follow_up_and_agrees_to_a_plan() =>
        browser.Visit(
            new(),
            candidate => browser.Visit(new(), member => Follows(candidate, member))
        );

    [Fact]
    public Task Coordinator_reads_the_board_and_gives_people_somebody_to_ask() => // U-15
        browser.Visit(
            new() { JavaScript = false },
            async coordinator =>
            {
                await coordinator.SignInAs(DemoRole.Welcome);
                await coordinator.Enter("/velkomst/region");
                await coordinator.Page.SelectOptionAsync("#fylke", "46");
                await coordinator.Press("main form button");
                await coordinator.Shows("h1:has-text('Vestland')");
                await coordinator.Press("th a[href$='sorter=uten']");
                await coordinator.Shows("th[aria-sort]:has(a[href$='sorter=uten'])");

                await coordinator.Enter("/velkomst?grunn=NobodyFollows");
                var code = await coordinator
                    .Page.Locator("li[data-code]")
                    .First.GetAttributeAsync("data-code");
                await coordinator.Page.Locator($"#who-{code}").PressAsync("Space");
                await coordinator.Press("fieldset:has(#Input_Lead) button[type=submit]");
                await coordinator.Shows("main .ds-alert");

                (
                    await coordinator
                        .Page.Locator($"li[data-code='{code}'] [data-reason=NobodyFollows]")
                        .CountAsync()
                ).ShouldBe(0);
            }
        );

    [Fact]
    public Task Interview_survives_a_lost_connection() =>
        browser.Visit(
            new(),
            async member =>
            {
                await member.SignInAs(DemoRole.Welcome);
                await member.Enter("/velkomst/registrer-sammen");
                await member.Press("main a[href*='/registrer-sammen/']");
                await member.Arrives("/velkomst/registrer-sammen/[^/]+");

                const string saves = "**/*handler=Keep*";
                await member.Page.RouteAsync(saves, save => save.AbortAsync());
                await member.Type("Contact_FullName", Name);
                await member.Shows("[data-draft-status]:has-text('Ingen forbindelse')");
                await member.Page.UnrouteAsync(saves);
                await member.Page.ReloadAsync();

                var name = member.Page.Locator("#Input_Contact_FullName");
                await Assertions.Expect(name).ToHaveValueAsync(Name);
                await member.Shows("[data-draft-status]:has-text('Lagret')");
                member.Forgive("handler=Keep");
                member.Forgive("ERR_FAILED");
            }
        );

    private static async Task Follows(Visit candidate, Visit member)
    {
        var code = await AsksForFollowUp(candidate);

        await member.SignInAs(DemoRole.Welcome);
        await member.Enter("/velkomst");
        await member.Press($"li[data-code='{code}'] a");
        await member.Arrives($"/velkomst/personer/{code}");
        await PlansWith(member, code);

        await candidate.Enter("/kandidat/plan");
        (await candidate.Words()).ShouldContain(Goal);
        await candidate.Press("[data-goal=Proposed] button[value=Agree]");
        await candidate.Shows("[data-goal=Agreed]");
        await candidate.Press("[data-news] button");
        await candidate.Shows("main:not(:has([data-news]))");

        await member.Page.ReloadAsync();
        await member.Shows("[data-goal=Agreed]");
        await candidate.Enter("/kandidat/innsyn");
        (await candidate.Words()).ShouldContain(Team);
    }

    private static async Task<string> AsksForFollowUp(Visit candidate)
    {
        await candidate.SignInAs(DemoRole.Candidate);
        await candidate.Enter("/kandidat/kort");
        var code = await candidate.Page.Locator(".cm-card bdi").First.InnerTextAsync();
        await candidate.Enter("/kandidat/oppfolging/be-om");
        await candidate.ChooseNamed("Team", Team);
        await candidate.Tick("Sections", "Work", "Education", "Languages");
        await candidate.Continue("/kandidat/oppfolging");
        return code;
    }

    private static async Task PlansWith(Visit member, string code)
    {
        var plan = $"/velkomst/plan/{code}";
        await member.Follow(plan);
        await member.Press("form[action*='handler=Make'] button");
        await member.Follow($"{plan}/mal");
        await member.Choose("Theme", "Recognition");
        await member.Type("Text", Goal);
        await member.Continue(plan);
        await member.Follow("/tiltak", $"{plan}/mal/[^/]+/tiltak");
        await member.Type("Text", Step);
        await member.Choose("Who", "Candidate");
        await member.Continue(plan);
        (await member.Words()).ShouldContain(Step);
    }
}
