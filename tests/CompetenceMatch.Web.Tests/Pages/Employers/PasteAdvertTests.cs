using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

public sealed class PasteAdvertTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Address = "/arbeidsgiver/behov/annonse";
    private const string OnePost = """
        Sykepleier til Karasjok

        Vi søker to sykepleiere i 80 % fast stilling. Oppstart 1. februar 2027.
        Krav: B2 i norsk, førerkort klasse B. Du må være ung.
        Kontakt Marit Fjellheim, tlf. 78 00 00 01, marit@nordlys.example.no
        """;

    private const string TwoPosts = """
        Ledige stillinger i Karasjok

        1 kokk, 100 % stilling
        2 renholdere, 50 % stilling
        """;

    [Fact]
    public async Task Advert_is_read_marked_and_confirmed_into_a_draft()
    {
        var (visit, organisation) = await Employer();

        await visit.Open(Address);
        await visit.Submit(new { Text = OnePost });
        visit.Heading.ShouldBe("Se over det vi fant");
        visit.Page.QuerySelectorAll("mark").Length.ShouldBeGreaterThanOrEqualTo(6);
        foreach (var link in visit.Page.QuerySelectorAll("mark a"))
            visit.Page.QuerySelector(link.GetAttribute("href")!).ShouldNotBeNull(link.TextContent);
        visit.Page.QuerySelector("[data-left-out]")!.TextContent.ShouldContain("E-postadresser: 1");
        visit.Page.QuerySelector("[data-wording]")!.TextContent.ShouldContain("«ung»");
        (await Needs(organisation)).ShouldBeEmpty();
        await visit.Submit(
            Pairs(("Drafts[0].Languages[0].Reason", "snakker med pasienter")),
            "[data-advert-form]"
        );

        visit.Heading.ShouldBe("Om jobben");
        var draft = (await Needs(organisation)).ShouldHaveSingleItem();
        var content = draft.Content;
        draft.State.ShouldBe(NeedState.Draft);
        (content.Title, content.Occupation!.Value.Value).ShouldBe(("Sykepleier", "2223"));
        (content.Municipality, content.Count, content.Percent).ShouldBe(("5610", 2, 80));
        content.Start.ShouldBe(new DateOnly(2027, 2, 1));
        content.Licences.ShouldBe(["B"]);
        content
            .Languages.ShouldHaveSingleItem()
            .ShouldBe(
                new LanguageDemand(
                    "no",
                    Cefr.B2,
                    Cefr.B2,
                    Cefr.B2,
                    Cefr.B2,
                    "snakker med pasienter"
                )
            );
    }

    [Fact]
    public async Task Several_posts_become_several_drafts_and_one_may_be_left()
    {
        var (visit, organisation) = await Employer();

        await visit.Open(Address);
        await visit.Submit(new { Text = TwoPosts });
        visit.Page.QuerySelectorAll("[data-post]").Length.ShouldBe(2);
        await visit.Submit(null, "[data-advert-form]");

        visit.Heading.ShouldBe("Behov");
        (await Needs(organisation))
            .Select(one =>
                (one.Content.Occupation!.Value.Value, one.Content.Count, one.Content.Percent)
            )
            .ShouldBe([("5120", 1, 100), ("9112", 2, 50)], ignoreOrder: true);

        await visit.Open(Address);
        await visit.Submit(new { Text = TwoPosts });
        await visit.Submit(Pairs(("Drafts[0].Include", "false")), "[data-advert-form]");
        (await Needs(organisation)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Wrong_text_and_wrong_answers_are_told_and_kept()
    {
        var (visit, organisation) = await Employer();

        await visit.Open(Address);
        await visit.Submit(new { Text = "  " });
        visit.Errors.ShouldBe(["Lim inn teksten i annonsen."]);
        await visit.Submit(new { Text = new string('a', 20_001) });
        visit.Errors.ShouldHaveSingleItem().ShouldContain("20001");
        visit.Page.QuerySelector("#Text")!.TextContent.Length.ShouldBe(20_001);
        await visit.Submit(new { Text = OnePost });
        await visit.Submit(
            Pairs(("Drafts[0].Percent", "800"), ("Drafts[0].Title", "")),
            "[data-advert-form]"
        );

        visit.Errors.Count.ShouldBe(2);
        visit.Page.QuerySelector("#Drafts_0__Percent")!.GetAttribute("value").ShouldBe("800");
        visit.Page.QuerySelectorAll("mark").Length.ShouldBeGreaterThanOrEqualTo(5);
        (await Needs(organisation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_and_addresses_come_back_nowhere_and_the_log_holds_no_text()
    {
        var (visit, organisation) = await Employer();

        await visit.Open(Address);
        await visit.Submit(new { Text = OnePost });
        var review = visit.Page.DocumentElement.OuterHtml;
        await visit.Submit(
            Pairs(("Drafts[0].Title", "Sykepleier ring 78000001")),
            "[data-advert-form]"
        );

        foreach (var hidden in new[] { "Fjellheim", "Marit", "78 00 00 01", "nordlys.example" })
            review.ShouldNotContain(hidden);
        visit.Response.RequestMessage!.RequestUri!.Query.ShouldBeEmpty();
        (await Needs(organisation)).Single().Content.Title.ShouldBe("Sykepleier ring");
    }

    [Fact] // E-01, E-02
    public async Task A_draft_with_a_language_without_reason_is_not_published()
    {
        var (visit, organisation) = await Employer();

        await visit.Open(Address);
        await visit.Submit(new { Text = OnePost });
        await visit.Submit(null, "[data-advert-form]");
        var draft = (await Needs(organisation)).Single();
        await visit.Open($"/arbeidsgiver/behov/{draft.Id}/sjekk");
        await visit.Submit();

        visit.Errors.ShouldBe(["Skriv hvorfor arbeidet trenger språknivået."]);
        (await Needs(organisation)).Single().State.ShouldBe(NeedState.Draft);
    }

    [Fact]
    public async Task A_text_without_a_post_leads_on_and_the_text_can_be_changed()
    {
        var (visit, _) = await Employer();

        await visit.Open(Address);
        await visit.Submit(new { Text = "Hei på deg" });
        visit.Page.QuerySelector("[data-advert-empty]").ShouldNotBeNull();
        await visit.Submit(null, "[formaction]");

        visit.Heading.ShouldBe("Lim inn en annonse");
        visit.Page.QuerySelector("#Text")!.TextContent.Trim().ShouldBe("Hei på deg");
        await visit.Submit(new { Text = TwoPosts });
        visit.Page.QuerySelectorAll("[data-post]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_postcode_leads_to_the_municipality_when_postcodes_are_imported()
    {
        var (visit, _) = await Employer();
        await app.Write(database =>
            database.PostalCodes.Add(
                new PostalCode
                {
                    Code = "9790",
                    Place = "KJØLLEFJORD",
                    Municipality = "5624",
                }
            )
        );

        await visit.Open(Address);
        await visit.Submit(
            new { Text = "Vaktmester\n\nVi søker vaktmester. Strandveien 1, 9790 Kjøllefjord" }
        );

        visit
            .Page.QuerySelector("#Drafts_0__Municipality option[selected]")!
            .GetAttribute("value")
            .ShouldBe("5624");
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(
        params (string Key, string Value)[] pairs
    ) => pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value));

    private async Task<(Visit Visit, Organisation Organisation)> Employer()
    {
        var organisation = await app.AddOrganisation();
        var user = await app.AddMember(organisation);
        return (await app.VisitAs(user), organisation);
    }

    private Task<List<StoredNeed>> Needs(Organisation organisation) =>
        app.Read(database =>
            database
                .Needs.AsNoTracking()
                .Where(one => one.OrganisationId == organisation.Id)
                .OrderBy(one => one.CreatedAt)
                .ToListAsync()
        );
}
