using AngleSharp.Dom;
using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Introductions;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class RegionBoardTests : IDisposable
{
    private readonly WebApp app = new();

    [Fact]
    public async Task Needs_with_nobody_asked_are_counted_by_municipality()
    {
        var employer = await app.AddOrganisation();
        var asked = await app.AddNeed(employer, Need("5603", 2));
        await app.AddNeed(employer, Need("5603", 3));
        await app.AddNeed(employer, Need("0301", 8));
        await app.AddIntroduction(asked, IntroductionState.Sent);

        var visit = await Board("?fylke=56");

        Cells(visit, "Hammerfest")[0].ShouldBe("3");
        visit.Page.QuerySelectorAll("caption").Single().TextContent.ShouldContain("kommuner");
        visit.Page.QuerySelector(".cm-key strong")!.TextContent.ShouldBe("3");
    }

    [Fact]
    public async Task People_nobody_follows_are_counted_and_few_are_hidden()
    {
        var team = await app.AddOrganisation("Velkomst");
        for (var at = 0; at < 8; at++)
        {
            var (_, candidate) = await app.AddCandidate();
            if (at > 5)
                await app.Write(database => database.Add(Followed(candidate, team)));
        }
        for (var at = 0; at < 7; at++)
            await app.AddCandidate(one => one.Profile = one.Profile with { Municipality = "0301" });
        for (var at = 0; at < 2; at++)
            await app.AddCandidate(one => one.Profile = one.Profile with { Municipality = "5601" });
        await app.CatchUp();

        var visit = await Board("?fylke=56");

        Cells(visit, "Alta")[1].ShouldBe("skjult");
        Cells(visit, "Hammerfest")[1].ShouldBe("6");
        visit.MainText.ShouldNotContain("Halyna");
    }

    [Fact]
    public async Task The_county_of_the_own_municipality_comes_first_and_another_by_choice()
    {
        var user = await app.AddUser(RoleNames.Welcome);
        await app.AddMember(await app.AddOrganisation("Velkomst i Karasjok"), user: user);

        var visit = await (await app.VisitAs(user)).Open("/velkomst/region");
        visit.Heading.ShouldBe("Dette venter i Finnmark");

        await visit.Open("/velkomst/region?fylke=46&sorter=uten");
        visit.Heading.ShouldBe("Dette venter i Vestland");
        (await visit.Open("/regioner/fylke/46"))
            .Page.QuerySelectorAll("a[href='/velkomst/region?fylke=46']")
            .ShouldNotBeEmpty();
        await visit.Open("/velkomst/region?fylke=46&sorter=uten");
        visit
            .Page.QuerySelector("th[aria-sort=descending]")!
            .TextContent.ShouldContain("ingen følger opp");
    }

    public void Dispose() => app.Dispose();

    private async Task<Visit> Board(string query) =>
        await (await app.VisitAs(await app.AddUser(RoleNames.Welcome))).Open(
            $"/velkomst/region{query}"
        );

    private static Need Need(string municipality, int count) =>
        new()
        {
            Id = new("n"),
            Municipality = municipality,
            Count = count,
        };

    private FollowUp Followed(Candidate candidate, Organisation team) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            CandidateId = candidate.Id,
            OrganisationId = team.Id,
            Basis = FollowUpBasis.Consent,
            State = FollowUpState.Active,
            Sections = [ConsentSection.Work],
            AskedAt = app.Clock.Now.UtcDateTime,
        };

    private static List<string> Cells(Visit visit, string municipality) =>
        [
            .. visit
                .Page.QuerySelectorAll("tbody tr")
                .Single(row => row.QuerySelector("th bdi")!.TextContent == municipality)
                .QuerySelectorAll("td")
                .Select(cell => cell.TextContent.Trim()),
        ];
}
