using AngleSharp.Dom;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Recognition.Cases;
using CompetenceMatch.Core.Recognition.Rules;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Figures;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class RecognitionBoardTests : IDisposable
{
    private const int People = 7;
    private readonly WebApp app = new();

    [Fact]
    public async Task Who_waits_is_counted_by_step_with_the_median_and_shown_for_region_and_occupation()
    {
        await Nurses(People, CaseState.Submitted, days: 70);
        await Nurses(People - 1, CaseState.InReview, days: 14);
        await Nurses(2, CaseState.Submitted, days: 70, home: "5601");
        await Nurses(8, CaseState.Submitted, days: 70, home: "0301");

        var county = await Board("?fylke=56");
        Row(county, "waiting", "Finnmark")[0].ShouldBe("15");
        var region = await county.Open(
            county
                .Page.QuerySelectorAll("[data-waiting] a")
                .Single(link => link.TextContent == "Hammerfest")
                .GetAttribute("href")!
        );

        var nurse = Row(region, "waiting", "Sykepleiere");
        nurse[0].ShouldBe("13");
        nurse[^1].ShouldBe("10");
    }

    [Fact]
    public async Task Four_people_are_hidden_on_the_page_and_in_the_file()
    {
        await Nurses(4, CaseState.Submitted, days: 70);

        var visit = await Board("?fylke=56");

        visit
            .Page.QuerySelector("section[data-waiting]")!
            .TextContent.ShouldContain("Ingen tall er store nok");
        Row(visit, "demand", "Finnmark")[..^1].ShouldAllBe(cell => cell == "skjult");
        var file = await visit.Response.Content.ReadAsStringAsync(
            TestContext.Current.CancellationToken
        );
        file.ShouldNotContain("Sykepleiere");
        await visit.Get("/velkomst/godkjenninger/csv");
        var lines = (
            await visit.Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        ).Split("\r\n");
        lines.Single(line => line.Contains(";56;", StringComparison.Ordinal)).ShouldContain(";:;:");
    }

    [Fact]
    public async Task People_with_a_plan_stand_beside_the_open_posts()
    {
        await Nurses(People, null, days: 0);
        await Nurses(8, null, days: 0, home: "0301");
        var employer = await app.AddOrganisation();
        await app.AddNeed(
            employer,
            ANeed.Nurse().Build() with
            {
                Municipality = "5603",
                Count = 3,
            }
        );

        var visit = await Board("?fylke=56");

        var row = Row(visit, "demand", "Finnmark");
        row[0].ShouldBe($"{People}");
        row[^1].ShouldBe("3");
    }

    [Fact]
    public async Task Who_hides_from_employers_is_not_counted()
    {
        await Nurses(People, CaseState.Submitted, days: 70, paused: true);

        var visit = await Board("?fylke=56");

        visit.Page.QuerySelector("section[data-waiting]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_withdraws_is_out_of_the_figures_before_the_next_count()
    {
        await Nurses(People, CaseState.Submitted, days: 70);
        await Nurses(8, CaseState.Submitted, days: 70, home: "0301");
        var visit = await Board("?fylke=56");
        Row(visit, "waiting", "Finnmark")[0].ShouldBe($"{People}");

        await app.Write(database =>
            database
                .Candidates.AsEnumerable()
                .First(one => one.Profile.Municipality == "5603")
                .WithdrawnAt = app.Clock.Now.UtcDateTime
        );
        await app.CatchUp();
        await app
            .Services.GetRequiredService<RecognitionBook>()
            .CatchUp(TestContext.Current.CancellationToken);

        await visit.Open("/velkomst/godkjenninger?fylke=56");
        Row(visit, "waiting", "Finnmark")[0].ShouldBe($"{People - 1}");
    }

    private async Task<Visit> Board(string query)
    {
        await app.CatchUp();
        await app
            .Services.GetRequiredService<RecognitionBook>()
            .Count(TestContext.Current.CancellationToken);
        var visit = await app.VisitAs(await app.AddUser(RoleNames.Welcome));
        return await visit.Open("/velkomst/godkjenninger" + query);
    }

    // Few people elsewhere are what is hidden first, so that the others can be shown.
    private async Task Nurses(
        int count,
        CaseState? state,
        int days,
        bool paused = false,
        string home = "5603"
    )
    {
        var sent = DateOnly.FromDateTime(app.Clock.Now.UtcDateTime).AddDays(-days);
        for (var at = 0; at < count; at++)
        {
            var (_, candidate) = await app.AddCandidate(one =>
            {
                one.PausedAt = paused ? app.Clock.Now.UtcDateTime : null;
                one.Profile = one.Profile with { Municipality = home };
            });
            if (state is not { } reached)
                continue;
            var one = new RecognitionCase
            {
                Id = Guid.CreateVersion7(),
                CandidateId = candidate.Id,
                Occupation = "2223",
                Routes = ["R22"],
                ChosenAt = app.Clock.Now.UtcDateTime,
            };
            one.Steps.Add(
                new RecognitionCaseStep
                {
                    Id = Guid.CreateVersion7(),
                    CaseId = one.Id,
                    StepId = "R22.7",
                    Position = 1,
                    Kind = StepKind.Decision,
                    IsDecision = true,
                    State = reached,
                    SubmittedOn = sent,
                }
            );
            await app.Write(database => database.Add(one));
        }
    }

    private static List<string> Row(Visit visit, string table, string name) =>
        [
            .. visit
                .Page.QuerySelectorAll($"[data-{table}] tbody tr")
                .Single(row => row.QuerySelector("th")!.TextContent.Trim() == name)
                .QuerySelectorAll("td")
                .Select(cell => cell.TextContent.Trim()),
        ];

    public void Dispose() => app.Dispose();
}
