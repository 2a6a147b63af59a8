using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

/// <summary>Languages, skills, place, wished work, terms and right to work.</summary>
public sealed class WishesTests(WebApp app) : IClassFixture<WebApp>
{
    [Fact]
    public async Task Norwegian_stands_first_and_a_mother_tongue_is_filled_in()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/sprak/nytt");
        await visit.Submit(new { Input__Language = "uk", Input__MotherTongue = "true" });

        await visit.Open($"{Registering.Start}/sprak/no");
        await visit.Submit(new { Input__Speaking = "A2" });

        (await app.CandidateOf(user)).Profile.Languages.ShouldBe([
            new LanguageSkill("no", Speaking: Cefr.A2),
            new LanguageSkill("uk", Cefr.C2, Cefr.C2, Cefr.C2, Cefr.C2),
        ]);
    }

    [Fact]
    public async Task Language_without_a_level_is_explained()
    {
        var (_, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/sprak/nytt");

        await visit.Submit();

        visit.ShouldExplain("Velg et språk.");
        visit.ShouldExplain("Velg minst ett nivå.");
    }

    [Fact]
    public async Task Skills_are_one_a_line_without_repeats()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/ferdigheter");

        await visit.Submit(
            new { Input__Skills = "sveising\r\n\r\n Sveising\nCNC", Input__Licences = "CE" }
        );

        var profile = (await app.CandidateOf(user)).Profile;
        profile.Skills.Select(skill => skill.Name).ShouldBe(["sveising", "CNC"]);
        profile.Licences.ShouldBe(["CE"]);
    }

    [Fact]
    public async Task Skill_that_tells_who_one_is_is_explained_and_kept() // P-06
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/ferdigheter");

        await visit.Submit(new { Input__Skills = "sveising\nring 412 34 567" });

        visit.ShouldExplain("Ta bort e-post, telefon og nettadresser.");
        visit.Typed("Input.Skills").ReplaceLineEndings("\n").ShouldBe("sveising\nring 412 34 567");
        (await app.CandidateOf(user)).Profile.Skills.ShouldBeEmpty();
    }

    [Fact]
    public async Task Place_keeps_regions_and_asks_for_the_municipality()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/sted");
        var region = visit.Page.QuerySelector("[name='Input.Regions']")!.GetAttribute("value")!;
        await visit.Submit(new { Input__Regions = region });
        visit.ShouldExplain("Velg kommunen du bor i.");
        visit.Page.QuerySelector($"#region-{region}")!.HasAttribute("checked").ShouldBeTrue();

        await visit.Submit(new { Input__Municipality = "5610" });

        var profile = (await app.CandidateOf(user)).Profile;
        profile.Municipality.ShouldBe("5610");
        profile.WillMoveTo.ShouldBe([region]);
    }

    [Fact]
    public async Task Anywhere_is_every_region()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/sted");

        await visit.Submit(new { Input__Municipality = "0301", Input__Anywhere = "true" });

        (await app.CandidateOf(user)).Profile.WillMoveTo.Count.ShouldBe(159);
    }

    [Fact]
    public async Task Wished_occupations_are_added_chosen_and_removed()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/yrker");
        await visit.Submit(new { Input__Title = "tømrer" }, "#wish button[formaction]");
        await visit.Submit(new { Input__Title = "operatør" }, "#wish button[formaction]");
        visit.ShouldExplain("Velg yrket som ligner mest.");
        var first = visit.Page.QuerySelector("[name='Input.Choice']")!.GetAttribute("value")!;
        await visit.Submit(new { Input__Choice = first }, "#wish button[formaction]");
        (await app.CandidateOf(user))
            .Profile.WishedOccupations.Select(one => one.Value)
            .ShouldBe(["7115", first]);

        await visit.Submit(within: "main form:not(#wish)");

        (await app.CandidateOf(user))
            .Profile.WishedOccupations.Select(one => one.Value)
            .ShouldBe([first]);
    }

    [Theory]
    [InlineData("31", "2", "2027", "80", "Skriv en dato som finnes")]
    [InlineData("1", "1", "2020", "80", "Skriv en dato fra i dag")]
    [InlineData("1", "1", "2027", "0", "Skriv et tall fra 1 til 100.")]
    public async Task Bad_terms_are_explained_and_kept(
        string day,
        string month,
        string year,
        string percent,
        string message
    )
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/jobb");

        await visit.Submit(
            new
            {
                Input__From__Day = day,
                Input__From__Month = month,
                Input__From__Year = year,
                Input__Percent = percent,
            }
        );

        visit.ShouldExplain(message);
        visit.Typed("Input.From.Day").ShouldBe(day);
        visit.Typed("Input.Percent").ShouldBe(percent);
        (await app.CandidateOf(user)).Profile.AvailableFrom.ShouldBeNull();
    }

    [Fact]
    public async Task Right_to_work_and_residence_are_saved()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open($"{Registering.Start}/opphold");

        await visit.Submit(
            new { Input__RightToWork = "Limited", Input__Residence = "CollectiveProtection" }
        );

        var profile = (await app.CandidateOf(user)).Profile;
        profile.RightToWork.ShouldBe(RightToWork.Limited);
        profile.Residence.ShouldBe(Residence.CollectiveProtection);
    }
}
