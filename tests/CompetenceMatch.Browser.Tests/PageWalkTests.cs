using CompetenceMatch.Browser.Tests.Harness;

namespace CompetenceMatch.Browser.Tests;

/// <summary>Every page, as the role it is for, in daylight, in the dark and on a narrow phone. U-01, U-02</summary>
[Collection(Collections.OneAtATime)]
public sealed class PageWalkTests(BrowserFixture browser)
{
    // No link of the demo leads there: a mail does, or a state that the first of its kind is not in. Journeys and HTTP tests do.
    private static readonly string[] ReachedOtherwise =
    [
        "/konto/innsjekk/{token}",
        "/konto/stopp-varsel/{token}",
        "/kandidat/oppfolging/henvisning/{id:guid}",
        "/kandidat/godkjenning/{id:guid}",
        "/kandidat/godkjenning/{id:guid}/steg/{position:int}",
        "/kandidat/godkjenning/{id:guid}/utskrift",
        "/kandidat/godkjenning/{id:guid}/dokumenter",
        "/kandidat/godkjenning/{id:guid}/dokumenter/{document:guid}/slett",
        "/kandidat/registrer/utdanning/autorisasjon/{key}",
        "/kandidat/registrer/utdanning/fagbrev/{key}",
        "/kandidat/introduksjoner/{id:guid}/ta-tilbake",
        "/arbeidsgiver/behov/{id:guid}/godkjenning/{code}",
        "/arbeidsgiver/behov/{id:guid}/sammenlign",
        "/arbeidsgiver/behov/{id:guid}/sjekk",
        "/arbeidsgiver/introduksjoner/{id:guid}",
        "/arbeidsgiver/introduksjoner/{id:guid}/ansatt",
        "/arbeidsgiver/virksomhet/bli-med/{number}",
        "/velkomst/personer/{code}/introduksjon/{id:guid}",
        "/velkomst/registrer-sammen/{id:guid}/samtykke",
        "/velkomst/uttrekk/{id:guid}",
    ];

    internal static readonly Dictionary<string, DemoRole> Visitors = new()
    {
        ["Public"] = DemoRole.Nobody,
        ["Regions"] = DemoRole.Nobody,
        ["Account"] = DemoRole.Candidate,
        ["Candidates"] = DemoRole.Candidate,
        ["Employers"] = DemoRole.Employer,
        ["Welcome"] = DemoRole.Welcome,
        ["Admin"] = DemoRole.Admin,
    };

    public static TheoryData<string> Areas => [.. Visitors.Keys];

    [Fact]
    public void Every_area_has_a_visitor()
    {
        Routes.All.Count.ShouldBeGreaterThan(30);
        Routes.All.Select(route => route.Area).Distinct().Except(Visitors.Keys).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Areas))]
    public async Task Pages_of_an_area_break_no_rule(string area)
    {
        var walk = new Walk(browser, area, Visitors[area]);
        (await walk.Take("nb")).ShouldBeEmpty();
        var itinerary = await browser.Itinerary(area, Visitors[area]);
        itinerary.Unmet.Select(route => route.Template).Except(ReachedOtherwise).ShouldBeEmpty();
    }
}
