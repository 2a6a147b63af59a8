using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

/// <summary>Whoever lacks one thing that can be closed stands beside the full matches, with a true count.</summary>
public sealed class OneStepAwayTests(WebApp app) : IClassFixture<WebApp>
{
    private const string FreeSearch =
        "/arbeidsgiver/sok?occupation=9112&language=no.speaking.B2&from=5603";

    [Fact]
    public async Task They_stand_beside_the_full_matches_with_what_is_missing()
    {
        const string elsewhere = "0301";
        var (meeting, hits) = await Cleaning(elsewhere);
        var full = await Speaks(meeting, Cefr.B2, elsewhere);
        var near = await Speaks(meeting, Cefr.B1, elsewhere);
        var far = await Speaks(meeting, Cefr.A1, elsewhere);
        using var visit = await meeting.Visit();

        await visit.Open(hits + "?size=100");

        var oneStep = Part(visit, "OneStep");
        oneStep.ShouldContain(near.PublicCode);
        oneStep.ShouldContain("har B1, jobben trenger B2");
        oneStep.ShouldNotContain(full.PublicCode);
        oneStep.ShouldNotContain(far.PublicCode);
        Part(visit, "Full").ShouldContain(full.PublicCode);
        // Nobody leaves the ranked list for it.
        foreach (var one in (Candidate[])[full, near, far])
            visit.Page.QuerySelector($"ol [data-hit='{one.PublicCode}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_count_is_the_list_behind_it()
    {
        var (meeting, hits) = await Cleaning();
        for (var i = 0; i < 6; i++)
            await Speaks(meeting, Cefr.B1);
        using var visit = await meeting.Visit();
        await visit.Open(hits);
        var count = Number(visit.Page.QuerySelector("[data-fit=OneStep] .cm-count")!.TextContent);
        count.ShouldBeGreaterThanOrEqualTo(6);

        await visit.Open(
            visit.Page.QuerySelector("[data-fit=OneStep] p a")!.GetAttribute("href")! + "&size=100"
        );

        Number(visit.Page.QuerySelector("[role=status]")!.TextContent).ShouldBe(count);
        var rows = visit.Page.QuerySelectorAll("ol [data-hit]");
        rows.Length.ShouldBe(count);
        rows.ShouldAllBe(row => row.TextContent.Contains("Ett steg unna"));
        visit.Page.QuerySelector("[data-fit]").ShouldBeNull();
        visit.MainText.ShouldContain("De mangler én ting");
    }

    [Fact]
    public async Task A_free_search_does_not_hide_them_behind_its_own_filter()
    {
        var (meeting, _) = await Cleaning();
        var near = await Speaks(meeting, Cefr.B1);
        using var visit = await meeting.Visit();

        await visit.Open(FreeSearch + "&size=100&fit=oneStep");
        visit.Page.QuerySelector($"ol [data-hit='{near.PublicCode}']").ShouldNotBeNull();

        await visit.Open(FreeSearch + "&size=100");
        visit.Page.QuerySelector($"ol [data-hit='{near.PublicCode}']").ShouldBeNull();
        visit.Page.QuerySelector("[data-fit=OneStep]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_is_protected_is_neither_shown_nor_counted() // P-02
    {
        var (meeting, hits) = await Cleaning();
        var near = await Speaks(meeting, Cefr.B1);
        using var visit = await meeting.Visit();
        await visit.Open(hits + "?fit=oneStep&size=100");
        var before = Number(visit.Page.QuerySelector("[role=status]")!.TextContent);
        await app.Read(database =>
            database
                .Candidates.Where(one => one.Id == near.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.FlaggedProtected, true))
        );

        await visit.Open(hits + "?fit=oneStep&size=100");

        Number(visit.Page.QuerySelector("[role=status]")!.TextContent).ShouldBe(before - 1);
        visit.Page.Source.Text.ShouldNotContain(near.PublicCode);
    }

    [Fact]
    public async Task A_search_that_asks_nothing_has_no_such_part()
    {
        var (meeting, _) = await Cleaning();
        await Speaks(meeting, Cefr.B1);
        using var visit = await meeting.Visit();

        await visit.Open("/arbeidsgiver/sok");

        visit.Page.QuerySelector("[data-fit]").ShouldBeNull();
    }

    private async Task<(Meeting Meeting, string Hits)> Cleaning(string at = "5603")
    {
        var meeting = await Meeting.Arrange(app);
        var need = await app.AddNeed(
            meeting.Organisation,
            ANeed.For("9112").Titled("Renholder").At(at).AsksSpoken("no", "B2")
        );
        return (meeting, $"/arbeidsgiver/behov/{need.Id}/treff");
    }

    private static Task<Candidate> Speaks(Meeting meeting, Cefr level, string home = "5603") =>
        meeting.AddNurse(one =>
            one.Profile = one.Profile with
            {
                Municipality = home,
                Languages = [new LanguageSkill("no", level, level, level, level)],
            }
        );

    private static string Part(Visit visit, string fit) =>
        visit.Page.QuerySelector($"[data-fit={fit}]")!.TextContent;

    private static int Number(string text) => int.Parse(text.Trim().Split(' ')[0]);
}
