using System.Net;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

//
public sealed class SavedSearchTests(WebApp app) : IClassFixture<WebApp>, IAsyncLifetime
{
    private const string List = "/arbeidsgiver/lagrede-sok";
    private const string SaveLink = "a[href^='/arbeidsgiver/lagrede-sok/nytt']";
    private Meeting meeting = null!;

    public async ValueTask InitializeAsync() => meeting = await Meeting.Arrange(app);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_search_with_words_is_kept_without_identifiers_and_without_words_in_addresses()
    {
        var visit = await meeting.Visit();
        await visit.Open("/arbeidsgiver/sok?licence=B");
        await visit.Submit(
            new { Input__Words = "sykepleier kari@example.com" },
            within: ".cm-words"
        );
        var link = visit.Page.QuerySelector(SaveLink)!.GetAttribute("href")!;
        Uri.UnescapeDataString(link).ShouldNotContain("sykepleier", Case.Insensitive);

        await visit.Open(link);
        await visit.Submit(new { Input__Name = "Sykepleiere med bil", Input__Rhythm = "Daily" });

        visit.Heading.ShouldBe("Lagrede søk");
        visit.MainText.ShouldContain("Sykepleiere med bil");
        visit.MainText.ShouldContain("Hver dag");
        var kept = await Only();
        kept.Words.ShouldBe("sykepleier");
        kept.Filters.ShouldBe("?licence=B");
        kept.OrganisationId.ShouldBe(meeting.Organisation.Id);
        await visit.Open($"{List}/{kept.Id}");
        visit
            .Page.QuerySelector("[name='Input.Words']")!
            .GetAttribute("value")
            .ShouldBe("sykepleier");
        visit.Page.QuerySelector("[data-news]")!.TextContent.ShouldContain("Ingen er nye");
        visit.Response.RequestMessage!.RequestUri!.ToString().ShouldNotContain("sykepleier");
    }

    [Fact]
    public async Task The_list_of_a_need_is_kept_as_that_list()
    {
        var visit = await meeting.Visit();
        await visit.Open(meeting.Hits + "?licence=B");

        await visit.Open(visit.Page.QuerySelector(SaveLink)!.GetAttribute("href")!);
        await visit.Submit(new { Input__Name = "Behovet", Input__Rhythm = "Weekly" });

        var kept = await Only();
        kept.NeedId.ShouldBe(meeting.Need.Id);
        kept.Filters.ShouldBe("?licence=B");
        await visit.Open($"{List}/{kept.Id}");
        visit.Response.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(meeting.Hits);
    }

    [Fact]
    public async Task Without_a_name_or_without_anything_chosen_nothing_is_kept()
    {
        var visit = await meeting.Visit();

        await visit.Open($"{List}/nytt?licence=B");
        await visit.Submit(new { Input__Name = " ", Input__Rhythm = "Daily" });
        visit.Errors.ShouldBe(["Skriv et navn på søket."]);

        await visit.Open($"{List}/nytt");
        visit.Page.QuerySelector("[data-empty]").ShouldNotBeNull();
        visit.Page.QuerySelector("main form[method=post]").ShouldBeNull();
        (await Mine()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_new_is_counted_marked_and_then_seen()
    {
        await meeting.AddNurse();
        var search = await app.AddSavedSearch(meeting.Organisation, meeting.Employer);
        var visit = await meeting.Visit();
        await visit.Open(List);
        visit
            .Page.QuerySelector($"[data-saved='{search.Id}']")!
            .GetAttribute("data-news")
            .ShouldBe("0");
        app.Clock.Now += TimeSpan.FromMinutes(5);
        var nurse = await meeting.AddNurse();

        await visit.Open("/arbeidsgiver");
        visit.Page.QuerySelector("[data-waiting=saved]")!.TextContent.ShouldContain("1 ny person");
        await visit.Open(List);
        visit
            .Page.QuerySelector($"[data-saved='{search.Id}']")!
            .GetAttribute("data-news")
            .ShouldBe("1");
        await visit.Open($"{List}/{search.Id}");
        visit.Page.QuerySelector($"[data-new-person='{nurse.PublicCode}']").ShouldNotBeNull();
        var here = visit.Response.RequestMessage!.RequestUri!.PathAndQuery;
        await visit.Open(here + "&size=100");
        visit
            .Page.QuerySelectorAll("[data-hit]")
            .Where(hit => hit.QuerySelector("[data-new]") is not null)
            .Select(hit => hit.GetAttribute("data-hit"))
            .ShouldBe([nurse.PublicCode]);

        await visit.Open(List);
        visit
            .Page.QuerySelector($"[data-saved='{search.Id}']")!
            .GetAttribute("data-news")
            .ShouldBe("0");
        app.Clock.Now += TimeSpan.FromMinutes(5);
        await visit.Open($"{List}/{search.Id}");
        visit.Page.QuerySelector("[data-news]")!.GetAttribute("data-news").ShouldBe("0");
        visit.Page.QuerySelector("[data-new]").ShouldBeNull();
    }

    [Fact]
    public async Task Name_and_rhythm_are_changed_and_the_search_is_deleted()
    {
        var search = await app.AddSavedSearch(meeting.Organisation, meeting.Employer);
        var visit = await meeting.Visit();

        await visit.Open($"{List}/{search.Id}/endre");
        await visit.Submit(
            new { Input__Name = "Nytt navn", Input__Rhythm = "Off" },
            within: "[data-change]"
        );
        var kept = await Only();
        (kept.Name, kept.Rhythm).ShouldBe(("Nytt navn", AlertRhythm.Off));

        await visit.Open($"{List}/{search.Id}/endre");
        await visit.Submit(within: "[data-delete]");
        visit.Page.QuerySelector("[data-empty]").ShouldNotBeNull();
        (await Mine()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_colleague_does_not_know_it() // S-03
    {
        var search = await app.AddSavedSearch(meeting.Organisation, meeting.Employer);
        var visit = await app.VisitAs(await app.AddMember(meeting.Organisation));

        foreach (var path in (string[])["", "/endre"])
        {
            await visit.Get($"{List}/{search.Id}{path}");
            visit.Status.ShouldBe(HttpStatusCode.NotFound);
        }
        await visit.Open($"/arbeidsgiver/sok?occupation=222&lagret={search.Id}");
        visit.Page.QuerySelector("[data-news]").ShouldBeNull();
    }

    private async Task<SavedSearch> Only() => (await Mine()).ShouldHaveSingleItem();

    private Task<List<SavedSearch>> Mine() =>
        app.Read(database =>
            database
                .SavedSearches.AsNoTracking()
                .Where(one => one.UserId == meeting.Employer.Id)
                .ToListAsync()
        );
}
