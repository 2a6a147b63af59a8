using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit;
using CompetenceMatch.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Tests.Pages.Employers;

public sealed class DescribeNeedTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact] // Without JavaScript: the title is linked by the server
    public async Task Need_is_described_in_two_pages_checked_and_published()
    {
        var (visit, organisation) = await Employer();

        await visit.Open("/arbeidsgiver/behov/nytt");
        await visit.Submit(Job("sykepleier"));
        visit.Heading.ShouldBe("Hva må personen kunne?");
        visit
            .Page.QuerySelector("[data-regulated=h27]")!
            .TextContent.ShouldContain("Helsedirektoratet");
        await visit.Submit(
            new
            {
                Input__MinNus = "6",
                Input__MustSkills = "sårstell\nlegemiddelhåndtering",
                Input__Suggested = "demensomsorg",
                Input__Licences = "B",
            }
        );
        visit.Heading.ShouldBe("Se over og publiser");
        await visit.Submit();

        visit.Page.QuerySelector("[data-need-state=Published]").ShouldNotBeNull();
        var saved = await Single(organisation);
        (saved.State, saved.ExpiresOn).ShouldBe((NeedState.Published, new DateOnly(2027, 1, 21)));
        saved.Content.Occupation!.Value.Value.ShouldBe("2223");
        saved.Content.MustSkills.ShouldBe(["sårstell", "legemiddelhåndtering"]);
        saved.Content.ShouldSkills.ShouldBe(["demensomsorg"]);
        (saved.Content.MinNus, saved.Content.Count, saved.Content.Percent).ShouldBe((6, 2, 80));
        saved.Content.Licences.ShouldBe(["B"]);
        saved.Content.Shifts.ShouldBe(["night"]);
    }

    [Fact]
    public async Task Words_in_another_language_find_the_occupation()
    {
        var (visit, organisation) = await Employer();

        await visit.Open("/arbeidsgiver/behov/nytt");
        await visit.Submit(Job("медсестра"));

        (await Single(organisation)).Content.Occupation!.Value.Value.ShouldBe("2223");
    }

    [Fact]
    public async Task Unknown_word_is_asked_about_and_kept_as_title()
    {
        var (visit, organisation) = await Employer();

        await visit.Open("/arbeidsgiver/behov/nytt");
        await visit.Submit(Job("xqzvw"));
        visit.Errors.ShouldBe(["Velg yrket fra listen."]);
        visit.Page.QuerySelector("#Input_Title")!.GetAttribute("value").ShouldBe("xqzvw");
        await visit.Submit(new { Input__Choice = "9211" });

        var saved = await Single(organisation);
        (saved.Content.Title, saved.Content.Occupation!.Value.Value).ShouldBe(("xqzvw", "9211"));
    }

    [Fact] // E-01
    public async Task Language_demand_needs_a_reason_and_what_was_typed_is_kept()
    {
        var (visit, organisation) = await Employer();
        var need = await app.AddNeed(
            organisation,
            ANeed.For("9112").Titled("Renholder").At("5610"),
            NeedState.Draft
        );

        await visit.Open($"/arbeidsgiver/behov/{need.Id}/krav");
        await visit.Submit(Spoken("B2", ""));
        visit.Errors.ShouldBe(["Skriv hvorfor arbeidet trenger språknivået."]);
        visit.Page.QuerySelector("#Input_Languages_0__Reason_error").ShouldNotBeNull();
        visit
            .Page.QuerySelector("[data-error-summary] a")!
            .GetAttribute("href")
            .ShouldBe("#Input_Languages_0__Reason");
        visit
            .Page.QuerySelector("#Input_Languages_0__Speaking option[selected]")!
            .GetAttribute("value")
            .ShouldBe("B2");
        await visit.Submit(Spoken("B2", "snakker med beboere"));

        var demand = (await Single(organisation)).Content.Languages.ShouldHaveSingleItem();
        demand.ShouldBe(new LanguageDemand("no", Speaking: Cefr.B2, Reason: "snakker med beboere"));
        visit.Page.QuerySelector("[data-high-bar]").ShouldNotBeNull();
    }

    [Fact] // E-01
    public async Task Form_has_no_field_about_who_a_person_is()
    {
        var (visit, organisation) = await Employer();
        var need = await app.AddNeed(organisation, ANeed.Nurse(), NeedState.Draft);
        await visit.Open("/arbeidsgiver/behov/nytt");
        var names = Names(visit);
        await visit.Open($"/arbeidsgiver/behov/{need.Id}/krav");

        string[] known =
        [
            "Title",
            "Code",
            "Municipality",
            "Count",
            "Start",
            "Percent",
            "Shifts",
            "MinNus",
            "Fields",
            "OtherField",
            "MustSkills",
            "ShouldSkills",
            "Suggested",
            "Languages",
            "Licences",
        ];
        names.Concat(Names(visit)).Except(known).ShouldBeEmpty();
    }

    [Theory] // U-02, U-03
    [InlineData("Input.Count", "0", "Skriv et tall fra 1 til 99.")]
    [InlineData("Input.Count", "mange", "Skriv et tall fra 1 til 99.")]
    [InlineData("Input.Percent", "150", "Skriv en stillingsprosent fra 1 til 100.")]
    [InlineData("Input.Title", "", "Skriv hvilken stilling eller hvilket yrke dere trenger.")]
    [InlineData("Input.Municipality", "", "Velg kommunen der jobben er.")]
    [InlineData("Input.Municipality", "0000", "Svaret er ikke gyldig. Velg eller skriv på nytt.")]
    [InlineData("Input.Start.Month", "13", "Datoen finnes ikke. Skriv dag, måned og år.")]
    [InlineData("Input.Start.Year", "2020", "Datoen har vært. Skriv en dato fram i tid.")]
    public async Task Wrong_answer_is_told_and_nothing_is_saved(
        string field,
        string value,
        string message
    )
    {
        var (visit, organisation) = await Employer();

        await visit.Open("/arbeidsgiver/behov/nytt");
        await visit.Submit(
            Job("sykepleier").Where(pair => pair.Key != field).Append(new(field, value))
        );

        visit.Errors.ShouldBe([message]);
        visit.Page.QuerySelector(".ds-validation-message")!.TextContent.ShouldBe(message);
        visit
            .Page.QuerySelector(
                visit.Page.QuerySelector("[data-error-summary] a")!.GetAttribute("href")!
            )
            .ShouldNotBeNull();
        (
            await app.Read(database =>
                database.Needs.CountAsync(one => one.OrganisationId == organisation.Id)
            )
        ).ShouldBe(0);
    }

    [Fact] // E-02
    public async Task Word_that_shuts_people_out_is_warned_about_and_can_be_explained()
    {
        var (visit, organisation) = await Employer();

        await visit.Open("/arbeidsgiver/behov/nytt");
        await visit.Submit(Job("Ung sykepleier").Append(new("Input.Choice", "2223")));
        visit.Errors.ShouldBe(["Endre ordene «Ung», eller forklar hvorfor arbeidet trenger dem."]);
        visit
            .Page.QuerySelector("[data-wording]")!
            .TextContent.ShouldContain("Loven forbyr å velge ut fra alder");
        await visit.Submit(
            new { Input__WordingReason = "Det er et ungdomshus", Input__Choice = "2223" }
        );

        var saved = await Single(organisation);
        (saved.Content.Title, saved.WordingReason).ShouldBe(
            ("Ung sykepleier", "Det er et ungdomshus")
        );
        await visit.Open($"/arbeidsgiver/behov/{saved.Id}/endre");
        await visit.Submit(new { Input__Title = "Sykepleier" });
        (await Single(organisation)).WordingReason.ShouldBeNull();
    }

    private static List<KeyValuePair<string, string>> Job(string title) =>
        [
            new("Input.Title", title),
            new("Input.Municipality", "5610"),
            new("Input.Count", "2"),
            new("Input.Start.Day", "15"),
            new("Input.Start.Month", "1"),
            new("Input.Start.Year", "2027"),
            new("Input.Percent", "80"),
            new("Input.Shifts", "night"),
        ];

    private static Dictionary<string, string> Spoken(string level, string reason) =>
        new()
        {
            ["Input.Languages[0].Language"] = "no",
            ["Input.Languages[0].Speaking"] = level,
            ["Input.Languages[0].Reason"] = reason,
        };

    private static IEnumerable<string> Names(Visit visit) =>
        visit
            .Page.QuerySelectorAll("main [name^='Input.']")
            .Select(field => field.GetAttribute("name")!.Split('.', '[')[1])
            .Distinct();

    private async Task<(Visit Visit, Organisation Organisation)> Employer()
    {
        var organisation = await app.AddOrganisation();
        return (await app.VisitAs(await app.AddMember(organisation)), organisation);
    }

    private Task<StoredNeed> Single(Organisation organisation) =>
        app.Read(database =>
            database.Needs.SingleAsync(one => one.OrganisationId == organisation.Id)
        );
}
