using System.Text.Json;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Occupations;
using CompetenceMatch.Web.Tests.Hosting;
using CompetenceMatch.Web.Tests.Pages.Candidates.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Occupations;

public sealed class ImportedWordsTests(WebApp app) : IClassFixture<WebApp>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        _ = app.Server;
        if (!await app.Read(database => database.ImportedVersions.AnyAsync()))
            await app.ImportEscoNow();
    }

    [Fact]
    public async Task Import_while_the_application_runs_is_taken_in_by_itself()
    {
        using var other = new WebApp();
        using var visit = other.Visit();
        await visit.Open("/");
        var live = other.Services.GetRequiredService<LiveVocabulary>();
        var before = live.Current;

        await other.ImportEsco();

        for (var tries = 0; live.Current == before && tries < 200; tries++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        live.Current.Esco.Occupations.Find(EscoRows.Grill).ShouldNotBeNull();
        live.Current.Esco.Title(EscoRows.Fire, "nb").ShouldBe("holde liv i glør");
        live.Current.Esco.Title(EscoRows.Menus, "nb").ShouldBe("plan menus");
    }

    [Fact]
    public async Task Typed_letters_suggest_the_imported_occupation_in_the_readers_language()
    {
        using var visit = app.Visit();

        await visit.Get("/forslag/yrker?q=ember&lang=nb");

        var lines = JsonDocument
            .Parse(await visit.Response.Content.ReadAsStringAsync())
            .RootElement.EnumerateArray()
            .ToList();
        lines[0].GetProperty("value").GetString().ShouldBe(EscoRows.Grill);
        lines[0].GetProperty("label").GetString().ShouldBe("ember griller");
        lines[0].GetProperty("hint").GetString().ShouldBe("glohaugsteker");
    }

    [Fact]
    public async Task Title_that_names_an_imported_occupation_is_kept_with_its_unit_group()
    {
        var (user, visit) = await app.NewPerson();

        await visit.Work("glohaugsteker");

        var row = (await app.CandidateOf(user)).Profile.Experience.Single();
        row.Occupation.ShouldBe(new OccupationCode("5120"));
        row.Esco.ShouldBe(EscoRows.Grill);
        visit.MainText.ShouldContain("Vi forstod: Glohaugsteker");
    }

    [Fact]
    public async Task Choice_page_offers_the_imported_occupations_before_their_unit_group()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Work("glohaugsteker");
        var row = (await app.CandidateOf(user)).Profile.Experience.Single();

        await visit.Open($"/kandidat/registrer/yrke/arbeid/{row.Key}");
        visit
            .Page.QuerySelectorAll("input[name='Input.Choice']")
            .Select(input => input.GetAttribute("value"))
            .Take(2)
            .ShouldBe([EscoRows.Grill, "5120"]);
        await visit.Submit(new { Input__Choice = "5120" });

        row = (await app.CandidateOf(user)).Profile.Experience.Single();
        (row.Occupation?.Value, row.Esco).ShouldBe(("5120", null));
    }

    [Fact]
    public async Task Skills_of_the_occupation_are_offered_ticked_and_read_in_every_language()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Work("glohaugsteker");
        await visit.Open("/kandidat/registrer/ferdigheter");
        visit
            .Page.QuerySelectorAll("input[name='Input.Suggested']")
            .Select(input => input.GetAttribute("value"))
            .ShouldBe([EscoRows.Knives, EscoRows.Fire]);
        visit
            .Page.QuerySelectorAll("input[name='Input.AlsoSuggested']")
            .Select(input => input.GetAttribute("value"))
            .ShouldBe([EscoRows.Menus]);

        await visit.Submit(
            new { Input__Skills = "strikke\nbruke kniver", Input__Suggested = EscoRows.Fire }
        );

        (await app.CandidateOf(user))
            .Profile.Skills.Select(skill => skill.Name)
            .ShouldBe(["strikke", EscoRows.Knives, EscoRows.Fire]);
        await visit.Open("/kandidat/registrer/ferdigheter");
        Written(visit).ShouldBe("strikke\nbruke kniver\nholde liv i glør");
        await visit.Open("/kandidat/registrer/ferdigheter?lang=en");
        Written(visit).ShouldBe("strikke\nuse knives\nkeep embers alive");

        await visit.Submit();

        (await app.CandidateOf(user))
            .Profile.Skills.Select(skill => skill.Name)
            .ShouldBe(["strikke", EscoRows.Knives, EscoRows.Fire]);
    }

    [Fact]
    public async Task Need_keeps_the_imported_occupation_and_offers_its_skills()
    {
        var organisation = await app.AddOrganisation();
        using var visit = await app.VisitAs(await app.AddMember(organisation));
        await visit.Open("/arbeidsgiver/behov/nytt");
        await visit.Submit(
            new
            {
                Input__Title = "Vi søker en flink person",
                Input__Code = EscoRows.Grill,
                Input__Municipality = "5610",
                Input__Count = "1",
            }
        );
        var need = await app.Read(database =>
            database.Needs.SingleAsync(one => one.OrganisationId == organisation.Id)
        );
        need.Content.Occupation.ShouldBe(new OccupationCode("5120"));
        need.Content.Esco.ShouldBe(EscoRows.Grill);

        await visit.Submit(
            new { Input__MustSkills = "bruke kniver", Input__Suggested = EscoRows.Fire }
        );

        need = await app.Read(database =>
            database.Needs.SingleAsync(one => one.OrganisationId == organisation.Id)
        );
        need.Content.MustSkills.ShouldBe([EscoRows.Knives]);
        need.Content.ShouldSkills.ShouldBe([EscoRows.Fire]);
        visit.MainText.ShouldContain("bruke kniver");
        visit.MainText.ShouldNotContain("data.europa.eu");
    }

    private static string Written(Visit visit) =>
        visit.Page.QuerySelector("textarea[name='Input.Skills']")!.TextContent.Trim();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
