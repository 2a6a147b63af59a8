using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>Letting organisations in and out, and a look at the machinery.</summary>
[Collection(Collections.OneAtATime)]
public sealed class AdministratorJourneyTests(BrowserFixture browser)
{
    private const string List = "/admin/virksomheter";
    private const string Stopped = "main .ds-tag[data-color=danger]";
    private const string Approved = "main .ds-tag[data-color=success]";

    [Fact]
    public Task Administrator_approves_one_organisation_and_suspends_another() =>
        browser.Visit(
            new(),
            async visit =>
            {
                await visit.SignInAs(DemoRole.Admin);
                await visit.Enter("/admin");
                await visit.Enter($"{List}?tilstand=Pending");
                await visit.Press("main ul.cm-tasks a");
                await visit.Arrives($"{List}/[0-9]{{9}}");
                await visit.Press("#approve-form button");
                await visit.Shows(Approved);

                await visit.Enter($"{List}?tilstand=Approved");
                await visit.Page.Locator("main ul.cm-tasks a").Last.PressAsync("Enter");
                await visit.Arrives($"{List}/[0-9]{{9}}");
                await Suspend(visit);

                // Let in again, so that the others meet the demo as it was.
                await visit.Press("#approve-form button");
                await visit.Shows(Approved);
            }
        );

    [Fact]
    public Task Administrator_sees_outbox_index_and_users() =>
        browser.Visit(
            new(),
            async visit =>
            {
                await visit.SignInAs(DemoRole.Admin);
                await visit.Enter("/admin/utboks");
                await visit.Enter("/admin/brukere");
                await visit.Enter("/admin/indeks");
                (await visit.Page.Locator("dl.cm-facts dd").First.InnerTextAsync()).ShouldNotBe(
                    "0"
                );
            }
        );

    private static async Task Suspend(Visit visit)
    {
        await visit.Press("#suspend-form button");
        await visit.Shows("[data-error-summary]");
        await visit.Type("Reason", "Vi har ikke fått bekreftet hvem dere er.");
        await visit.Press("#suspend-form button");
        await visit.Shows(Stopped);
    }
}
