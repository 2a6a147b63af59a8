using System.Net;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Indexing;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>While there is no index the database gives the same list, slower and with a notice.</summary>
public sealed class IndexBeingBuiltTests : IDisposable
{
    private readonly WebApp app = new WebApp().WithoutIndex();

    [Fact]
    public async Task The_database_gives_the_people_order_and_counts_of_the_index()
    {
        var meeting = await Arrange();
        using var visit = await meeting.Visit();
        string[] addresses =
        [
            meeting.Hits,
            meeting.Hits + "?size=5&page=2",
            meeting.Hits + "?sort=mostMet",
            "/arbeidsgiver/sok?licence=B&sort=newest",
            "/arbeidsgiver/sok?occupation=2223&language=no.speaking.B2",
            "/arbeidsgiver/sok?region=03&level=8",
        ];
        var slow = new List<string>();
        foreach (var address in addresses)
        {
            await visit.Open(address);
            visit.Page.QuerySelector("[data-slow]")!.TextContent.ShouldContain("bygger søket");
            slow.Add(List(visit));
        }

        await app.Services.GetRequiredService<IndexFeed>().Start(CancellationToken.None);

        for (var at = 0; at < addresses.Length; at++)
        {
            await visit.Open(addresses[at]);
            visit.Page.QuerySelector("[data-slow]").ShouldBeNull();
            List(visit).ShouldBe(slow[at], addresses[at]);
        }
    }

    [Fact]
    public async Task A_withdrawn_consent_is_not_shown_and_the_search_is_in_the_log()
    {
        var meeting = await Arrange();
        var (_, gone) = await app.AddCandidate();
        var (_, shown) = await app.AddCandidate();
        using var visit = await meeting.Visit();
        (await visit.Open(meeting.Hits + "?size=100")).MainText.ShouldContain(gone.PublicCode);
        await app.Read(database =>
            database
                .Candidates.Where(one => one.Id == gone.Id)
                .ExecuteUpdateAsync(row =>
                    row.SetProperty(one => one.WithdrawnAt, app.Clock.Now.UtcDateTime)
                )
        );

        await visit.Open(meeting.Hits + "?size=100");

        visit.MainText.ShouldNotContain(gone.PublicCode);
        var audit = await app.Read(database =>
            database.SearchAudits.OrderByDescending(row => row.Id).FirstAsync()
        );
        audit.ResultIds.ShouldContain(shown.Id);
        audit.ResultIds.ShouldNotContain(gone.Id);
        audit.IndexGeneration.ShouldBe(0);
    }

    [Fact]
    public async Task Only_a_few_search_at_once_and_the_others_are_told_when_to_come_back()
    {
        var meeting = await Arrange();
        var slow = app.Services.GetRequiredService<SlowSearch>();
        var places = Enumerable.Range(0, SlowSearch.AtOnce).Select(_ => slow.Enter()).ToList();
        using var visit = await meeting.Visit();

        await visit.Get(meeting.Hits);

        visit.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        visit.Response.Headers.RetryAfter!.Delta.ShouldBe(SlowSearch.Again);
        visit.Heading.ShouldBe("Mange søker akkurat nå");
        places.ForEach(place => place!.Dispose());
        (await visit.Open(meeting.Hits)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Other_pages_do_without_the_index_and_writing_does_not_wait_for_it()
    {
        var meeting = await Arrange();
        using var visit = await meeting.Visit();

        (await visit.Open("/")).MainText.ShouldNotContain("0 kandidater");
        (await visit.Open("/regioner")).Status.ShouldBe(HttpStatusCode.OK);
        (await visit.Open("/arbeidsgiver")).Status.ShouldBe(HttpStatusCode.OK);
        (await visit.Client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_damaged_file_means_the_database_until_everyone_is_read_anew()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "half an index", TestContext.Current.CancellationToken);
        app.With("Search:SnapshotPath", file);
        var meeting = await Arrange();
        using var visit = await meeting.Visit();
        await visit.Open(meeting.Hits);
        visit.Page.QuerySelector("[data-slow]").ShouldNotBeNull();

        await app.Services.GetRequiredService<IndexFeed>().Start(CancellationToken.None);
        await visit.Open(meeting.Hits);

        visit.Page.QuerySelector("[data-slow]").ShouldBeNull();
        visit.Page.QuerySelectorAll("ol [data-hit]").Length.ShouldBe(14);
        File.Delete(file);
    }

    public void Dispose() => app.Dispose();

    private async Task<Meeting> Arrange()
    {
        var meeting = await Meeting.Arrange(app);
        for (var i = 0; i < 14; i++)
        {
            var (home, licence) = (i % 2 == 0 ? "5603" : "0301", i % 3 == 0);
            var level = i % 4 == 0 ? Cefr.B1 : Cefr.B2;
            await app.AddCandidate(one =>
                one.Profile = one.Profile with
                {
                    Municipality = home,
                    Licences = licence ? ["B"] : [],
                    Languages = [new("no", level, level, level, level)],
                }
            );
        }

        return meeting;
    }

    // Facets, counts, groups and hits as they stand; the words of the address carry no meaning here.
    private static string List(Visit visit)
    {
        visit.Page.QuerySelector("[data-slow]")?.Remove();
        foreach (var hidden in visit.Page.QuerySelectorAll("input[type=hidden]"))
            hidden.Remove();
        return string.Join(
            ' ',
            visit.MainText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
    }
}
