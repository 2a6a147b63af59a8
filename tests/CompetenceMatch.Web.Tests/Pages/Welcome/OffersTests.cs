using System.Net;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Welcome;

/// <summary>Language offers and welcome partners, kept by the team and read by the person. F7, F9</summary>
public sealed class OffersTests(WebApp app) : IClassFixture<WebApp>
{
    private const string Courses = "/velkomst/kurs";

    [Fact]
    public async Task Course_that_fits_level_and_travel_is_shown_to_the_person()
    {
        var (_, user) = await app.AddTeam();
        using var team = await app.VisitAs(user);
        await team.Open($"{Courses}/rediger");
        await team.Submit(Course("Fjordskolen", "A2", "B2", "5610"));
        await team.Open($"{Courses}/rediger");
        await team.Submit(Course("Begynnerskolen", "None", "A1", "5610"));
        await team.Open($"{Courses}/rediger");
        await team.Submit(Course("Langt unna", "A2", "B2", "0301"));
        var (person, _) = await app.AddCandidate(one =>
            one.Profile = one.Profile with { Municipality = "5610" }
        );
        using var visit = await app.VisitAs(person);

        await visit.Open("/kandidat/naer-deg");

        visit.MainText.ShouldContain("Fjordskolen");
        visit.MainText.ShouldNotContain("Begynnerskolen");
        visit.MainText.ShouldNotContain("Langt unna");
    }

    [Fact]
    public async Task Wrong_course_is_told_at_each_field_and_keeps_what_was_typed()
    {
        var (_, user) = await app.AddTeam();
        using var visit = await app.VisitAs(user);
        await visit.Open($"{Courses}/rediger");

        await visit.Submit(
            new
            {
                Input__Provider = "",
                Input__From = "B1",
                Input__To = "A2",
                Input__Mode = "Place",
                Input__Starts = "halv seks",
                Input__Cost = "gratis",
                Input__Url = "javascript:alert(1)",
            }
        );

        visit.Errors.Count.ShouldBe(6);
        visit.Page.QuerySelector("#Input_Cost")!.GetAttribute("value").ShouldBe("gratis");
    }

    [Fact]
    public async Task Course_of_another_team_can_be_read_but_not_changed()
    {
        var (_, owner) = await app.AddTeam();
        using var first = await app.VisitAs(owner);
        await first.Open($"{Courses}/rediger");
        await first.Submit(Course("Nabokurset", "A1", "A2", "5610"));
        var edit = first
            .Page.QuerySelectorAll("[data-offer]")
            .First(one => one.TextContent.Contains("Nabokurset"))
            .QuerySelector("a[href*=rediger]")!
            .GetAttribute("href")!;
        var (_, other) = await app.AddTeam("Alta kommune");
        using var visit = await app.VisitAs(other);

        await visit.Open(Courses);
        visit.MainText.ShouldContain("Nabokurset");
        (await visit.Open(edit)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task People_without_an_offer_are_counted_by_level_and_only_with_their_consent()
    {
        var (team, user) = await app.AddTeam();
        var (_, open) = await app.AddCandidate(one =>
            one.Profile = one.Profile with
            {
                Languages = [new LanguageSkill("no", Cefr.B2, Cefr.B2, Cefr.B2, Cefr.B2)],
            }
        );
        var (_, closed) = await app.AddCandidate();
        await app.AddFollowUp(team, open, change: one => one.Sections = [ConsentSection.Languages]);
        await app.AddFollowUp(team, closed, change: one => one.Sections = [ConsentSection.Work]);
        using var visit = await app.VisitAs(user);

        await visit.Open(Courses);

        visit
            .Page.QuerySelectorAll("[data-unmet] li")
            .ShouldHaveSingleItem()
            .TextContent.ShouldContain("B2");
    }

    [Fact]
    public async Task Partner_is_shown_to_those_who_live_there()
    {
        var (_, user) = await app.AddTeam();
        using var team = await app.VisitAs(user);
        await team.Open("/velkomst/partnere/rediger");
        await team.Submit(
            new
            {
                Input__Name = "Språkkafeen",
                Input__Kind = "LanguageCafe",
                Input__Municipality = "5610",
                Input__Phone = "78 00 00 00",
            }
        );
        team.Page.QuerySelectorAll("[data-partner]").ShouldNotBeEmpty();
        var (person, _) = await app.AddCandidate(one =>
            one.Profile = one.Profile with { Municipality = "5610" }
        );
        using var visit = await app.VisitAs(person);

        await visit.Open("/kandidat/naer-deg");

        visit.MainText.ShouldContain("Språkkafeen");
    }

    [Fact]
    public async Task Partner_without_a_name_is_an_error()
    {
        var (_, user) = await app.AddTeam();
        using var visit = await app.VisitAs(user);
        await visit.Open("/velkomst/partnere/rediger");
        visit.Errors.ShouldBeEmpty();

        await visit.Submit(new { Input__Kind = "Club", Input__Url = "ingen adresse" });

        visit.Errors.Count.ShouldBe(2);
    }

    private static object Course(string provider, string from, string to, string municipality) =>
        new
        {
            Input__Provider = provider,
            Input__From = from,
            Input__To = to,
            Input__Mode = "Place",
            Input__Municipality = municipality,
            Input__Days = "Tuesday",
            Input__Starts = "17:30",
            Input__Ends = "19:30",
            Input__Cost = "0",
        };
}
