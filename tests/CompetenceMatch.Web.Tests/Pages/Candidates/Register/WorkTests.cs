using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Web.Tests.Hosting;

namespace CompetenceMatch.Web.Tests.Pages.Candidates.Register;

public sealed class WorkTests(WebApp app) : IClassFixture<WebApp>
{
    [Theory]
    [InlineData("sykepleier", "2223")]
    [InlineData("медсестра", "2223")]
    [InlineData("نجار", "7115")]
    public async Task Clear_title_in_any_language_is_understood_and_kept(string title, string code)
    {
        var (user, visit) = await app.NewPerson();

        await visit.Work(title);

        var row = (await app.CandidateOf(user)).Profile.Experience.Single();
        row.Title.ShouldBe(title);
        row.Occupation.ShouldBe(new OccupationCode(code));
        row.From.ShouldBe(new YearMonth(2015, 1));
        row.To.ShouldBe(new YearMonth(2020, 6));
        visit.MainText.ShouldContain(title);
        visit.MainText.ShouldContain("Vi forstod:");
    }

    [Fact]
    public async Task Each_occupation_to_choose_says_why_it_is_offered()
    {
        var (_, visit) = await app.NewPerson();

        await visit.Work("operatør");

        foreach (var choice in visit.Page.QuerySelectorAll("input[name='Input.Choice']"))
        {
            if (choice.GetAttribute("value") == "own")
                continue;
            var reasons = choice.GetAttribute("aria-describedby")!.Split(' ');
            visit
                .Page.GetElementById(reasons[^1])!
                .TextContent.ShouldMatch("^(Samme|De samme|En del|Én|En eller|Ligner).*: .+");
        }
    }

    [Fact]
    public async Task Unclear_title_is_saved_and_then_asked_about()
    {
        var (user, visit) = await app.NewPerson();

        await visit.Work("operatør");

        visit.Heading.ShouldBe("Velg yrket som ligner mest");
        (await app.CandidateOf(user)).Profile.Experience.Single().Title.ShouldBe("operatør");
        var first = visit.Page.QuerySelector("input[name='Input.Choice']")!.GetAttribute("value")!;
        await visit.Submit(new { Input__Choice = first });
        visit.Heading.ShouldBe("Arbeid");
        (await app.CandidateOf(user))
            .Profile.Experience.Single()
            .ShouldBe(
                (await app.CandidateOf(user)).Profile.Experience.Single() with
                {
                    Title = "operatør",
                    Occupation = new OccupationCode(first),
                }
            );
    }

    [Fact]
    public async Task None_of_the_occupations_keeps_the_words()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Work("operatør");

        await visit.Submit(new { Input__Choice = "own" });

        var row = (await app.CandidateOf(user)).Profile.Experience.Single();
        row.Title.ShouldBe("operatør");
        row.Occupation.ShouldBeNull();
    }

    [Fact]
    public async Task Words_nobody_knows_are_kept_without_a_question()
    {
        var (user, visit) = await app.NewPerson();

        await visit.Work("qqxxzzvv");

        visit.Heading.ShouldBe("Arbeid");
        (await app.CandidateOf(user)).Profile.Experience.Single().Occupation.ShouldBeNull();
    }

    [Fact]
    public async Task Code_left_over_from_another_title_is_not_believed()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Work("sykepleier");
        await visit.Open(Link(visit, "Endre sykepleier"));

        await visit.Submit(new { Input__Title = "tømrer" });

        (await app.CandidateOf(user))
            .Profile.Experience.Single()
            .Occupation.ShouldBe(new OccupationCode("7115"));
    }

    [Fact]
    public async Task Work_that_goes_on_is_the_present_job()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open("/kandidat/registrer/arbeid/ny");
        await visit.Submit(
            new
            {
                Input__Title = "renholder",
                Input__From__Month = "3",
                Input__From__Year = "2024",
                Input__Current = "true",
            }
        );
        (await app.CandidateOf(user)).Profile.CurrentJob!.Occupation.Value.ShouldBe("9112");

        await visit.Open(Link(visit, "Fjern renholder"));
        await visit.Submit();

        var profile = (await app.CandidateOf(user)).Profile;
        profile.Experience.ShouldBeEmpty();
        profile.CurrentJob.ShouldBeNull();
    }

    [Theory]
    [InlineData("", "1", "2015", "6", "2020", "100", "Skriv hva du jobbet som.")]
    [InlineData("kokk", "13", "2015", "6", "2020", "100", "Skriv både måned og år")]
    [InlineData("kokk", "1", "2015", "12", "2026", "100", "Denne er fram i tid.")]
    [InlineData("kokk", "1", "2015", "6", "2014", "100", "Slutten må være etter begynnelsen.")]
    [InlineData("kokk", "1", "2015", "", "", "100", "Skriv når du sluttet")]
    [InlineData("kokk", "1", "2015", "6", "2020", "150", "Skriv et tall fra 1 til 100.")]
    public async Task Bad_answer_is_explained_and_what_was_typed_is_kept(
        string title,
        string fromMonth,
        string fromYear,
        string toMonth,
        string toYear,
        string percent,
        string message
    )
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open("/kandidat/registrer/arbeid/ny");

        await visit.Submit(
            new
            {
                Input__Title = title,
                Input__From__Month = fromMonth,
                Input__From__Year = fromYear,
                Input__To__Month = toMonth,
                Input__To__Year = toYear,
                Input__Percent = percent,
            }
        );

        visit.ShouldExplain(message);
        visit.Typed("Input.Title").ShouldBe(title);
        visit.Typed("Input.From.Month").ShouldBe(fromMonth);
        visit.Typed("Input.To.Year").ShouldBe(toYear);
        visit.Typed("Input.Percent").ShouldBe(percent);
        (await app.CandidateOf(user)).Profile.Experience.ShouldBeEmpty();
    }

    [Fact]
    public async Task Digits_of_an_arabic_keyboard_are_numbers_too()
    {
        var (user, visit) = await app.NewPerson();
        await visit.Open("/kandidat/registrer/arbeid/ny?lang=ar");

        await visit.Submit(
            new
            {
                Input__Title = "طباخ",
                Input__From__Month = "٣",
                Input__From__Year = "٢٠١٥",
                Input__Current = "true",
                Input__Percent = "٥٠",
            }
        );

        var row = (await app.CandidateOf(user)).Profile.Experience.Single();
        row.From.ShouldBe(new YearMonth(2015, 3));
        row.Percent.ShouldBe(50);
    }

    private static string Link(Visit visit, string text) =>
        visit
            .Page.QuerySelectorAll("main a")
            .First(link => string.Join(' ', link.TextContent.Split()).Trim() == text)
            .GetAttribute("href")!;
}
