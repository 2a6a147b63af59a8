using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

public sealed class TeachTitlesTests(WebApp app) : IClassFixture<WebApp>
{
    private const string List = "/velkomst/titler";

    [Fact]
    public async Task Words_are_grouped_and_few_people_are_never_counted_aloud()
    {
        for (var i = 0; i < 5; i++)
            await Wrote(i % 2 == 0 ? "Kvistplukker Xa" : "kvistplukker  xa");
        await Wrote("lundefuglteller xb");
        var hidden = await Wrote("usynlig xc");
        await app.Read(async database =>
        {
            (await database.Candidates.FindAsync(hidden.Candidate.Id))!.PausedAt = app.Clock
                .Now
                .UtcDateTime;
            return await database.SaveChangesAsync();
        });
        await app.CatchUp();
        var visit = await Member();

        await visit.Open(List);

        var lines = visit
            .Page.QuerySelectorAll("[data-title]")
            .Select(one => one.TextContent)
            .ToList();
        lines[0].ShouldContain("Kvistplukker Xa");
        lines[0].ShouldContain("5 personer");
        lines.ShouldContain(line =>
            line.Contains("lundefuglteller xb") && line.Contains("Færre enn 5")
        );
        visit.MainText.ShouldNotContain("usynlig xc");
        visit.MainText.ShouldNotContain(hidden.Candidate.PublicCode);
    }

    [Fact]
    public async Task A_taught_title_is_asked_about_teaches_the_words_and_can_be_undone()
    {
        var (user, candidate) = await Wrote("tangklipper xd");
        var visit = await Member();
        await Teach(
            visit,
            "tangklipper xd",
            new { Input__Choice = "other", Input__Other = "kokk" }
        );

        visit.MainText.ShouldContain("Vi kjenner ordene fra nå av");
        var taught = await app.Read(database =>
            database.TaughtTitles.SingleAsync(row => row.Words == "tangklipper xd")
        );
        (taught.Occupation, taught.UndoneAt).ShouldBe(("5120", null));
        (await OccupationOf(candidate)).ShouldBeNull();
        await app.Services.GetRequiredService<VocabularyReload>().Run(CancellationToken.None);
        app.Services.GetRequiredService<TitleChoice>()
            .Read("tangklipper xd", null)
            .Occupation!.Value.Value.ShouldBe("5120");

        var own = await app.VisitAs(user);
        await own.Open("/kandidat");
        own.Page.QuerySelector("[data-meant]").ShouldNotBeNull();
        await own.Open("/kandidat/titler");
        await own.Submit();
        (await OccupationOf(candidate)).ShouldBe("5120");
        own.Page.QuerySelector("[data-meant]").ShouldBeNull();

        await visit.Open(List);
        await visit.Submit(null, $"[data-taught='{taught.Id}'] form");
        var undone = await app.Read(database =>
            database.TaughtTitles.SingleAsync(row => row.Id == taught.Id)
        );
        undone.UndoneAt.ShouldNotBeNull();
        (await OccupationOf(candidate)).ShouldBe("5120");
    }

    [Fact]
    public async Task A_no_keeps_the_words_and_is_not_asked_again()
    {
        var (user, candidate) = await Wrote("rorbubærer xe");
        await Teach(
            await Member(),
            "rorbubærer xe",
            new { Input__Choice = "other", Input__Other = "kokk" }
        );
        var own = await app.VisitAs(user);

        await own.Open("/kandidat/titler");
        await own.Submit(null, "button[formaction*='No']");

        own.Page.QuerySelector("[data-meant]").ShouldBeNull();
        (await OccupationOf(candidate)).ShouldBeNull();
        await own.Open("/kandidat");
        own.Page.QuerySelector("[data-meant]").ShouldBeNull();
    }

    [Fact]
    public async Task Not_an_occupation_leaves_the_queue_and_asks_nobody()
    {
        var (user, _) = await Wrote("ingenting xf");
        var visit = await Member();
        await Teach(visit, "ingenting xf", new { Input__Choice = "none" });

        visit
            .Page.QuerySelectorAll("[data-title]")
            .ShouldNotContain(one => one.TextContent.Contains("ingenting xf"));
        var own = await app.VisitAs(user);
        await own.Open("/kandidat/titler");
        own.Page.QuerySelector("[data-meant]").ShouldBeNull();
    }

    [Fact]
    public async Task A_choice_must_be_made_and_another_occupation_must_be_known()
    {
        await Wrote("uklart xg");
        var visit = await Member();

        await Teach(visit, "uklart xg", new { Input__Language = "nb" });
        visit.Errors.ShouldBe(["Velg yrke, eller si at det ikke er et yrke."]);
        await visit.Submit(new { Input__Choice = "other", Input__Other = "qqxyzv" });
        visit.Errors.ShouldHaveSingleItem().ShouldContain("Skriv en tittel vi kjenner");
    }

    [Fact] // S-03
    public async Task Teams_that_are_not_public_see_no_titles()
    {
        var (_, volunteer) = await app.AddTeam("Frivilligsentralen", OrganisationKind.Volunteer);
        var visit = await app.VisitAs(volunteer);

        await visit.Get(List);

        ((int)visit.Status).ShouldBe(404);
    }

    private static async Task Teach(Visit visit, string words, object answer)
    {
        await visit.Open(List);
        var link = visit
            .Page.QuerySelectorAll("[data-title]")
            .Single(one => one.TextContent.Contains(words))
            .QuerySelector("a")!;
        link.GetAttribute("href")!.ShouldNotContain(words[..5]);
        await visit.Open(link.GetAttribute("href")!);
        await visit.Submit(answer);
    }

    private async Task<Visit> Member() => await app.VisitAs((await app.AddTeam()).Member);

    private async Task<(User User, Candidate Candidate)> Wrote(string words)
    {
        var added = await app.AddCandidate(candidate =>
            candidate.Profile = candidate.Profile with
            {
                Experience = [.. candidate.Profile.Experience, new Experience(words, Key: "own")],
            }
        );
        await app.CatchUp();
        return added;
    }

    private async Task<string?> OccupationOf(Candidate candidate) =>
        (
            await app.Read(database =>
                database.Candidates.AsNoTracking().SingleAsync(one => one.Id == candidate.Id)
            )
        )
            .Profile
            .Experience[^1]
            .Occupation
            ?.Value;
}
