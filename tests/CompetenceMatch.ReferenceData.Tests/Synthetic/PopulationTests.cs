using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.ReferenceData.Tests.Synthetic;

public sealed class PopulationTests
{
    private const int Many = 6000;
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly ReferenceTables Tables = ReferenceTables.Load();
    private static readonly Population People = Make(Many, 0, 1);
    private static readonly List<Profile> Profiles = [.. People.Profiles];

    [Fact]
    public void Same_seed_and_day_give_the_same_people_and_needs()
    {
        Written(Make(200, 60, 7)).ShouldBe(Written(Make(200, 60, 7)));
        Written(Make(200, 60, 8)).ShouldNotBe(Written(Make(200, 60, 7)));
    }

    [Fact]
    public void Person_is_the_same_in_a_small_and_in_a_large_population()
    {
        Written(Make(30, 9, 7)).ShouldBe(Written(Make(1_000_000, 1_000_000, 7), 30, 9));
        Make(30, 9, 7).PersonAt(29).ShouldBe(Make(500, 90, 7).PersonAt(29));
        Make(30, 9, 7).OrganisationOf(8).ShouldBe(Make(500, 90, 7).OrganisationOf(8));
    }

    [Fact]
    public void Origins_follow_the_count_of_people_by_country()
    {
        var all = (double)Tables.Origins.Sum(origin => origin.Immigrants);
        ShareSpeaking("pl").ShouldBe(Count("PL") / all, 0.015);
        ShareSpeaking("uk").ShouldBe(Count("UA") / all, 0.015);
        ShareSpeaking("so").ShouldBe(Count("SO") / all, 0.01);
    }

    [Fact]
    public void About_40_percent_of_the_highly_educated_work_below_their_level()
    {
        var educated = Profiles
            .Where(p => p.CurrentJob is not null)
            .Where(p => p.Educations.Any(e => e is { Nus: >= 6, Completed: true }))
            .ToList();
        var below = educated.Count(p => p.CurrentJob!.Occupation.Value[0] >= '4');
        educated.Count.ShouldBeGreaterThan(Many / 6);
        ((double)below / educated.Count).ShouldBeInRange(0.36, 0.46);
    }

    [Fact]
    public void More_than_half_live_outside_the_most_central_half_of_the_country() =>
        Share(p => Tables.Taxonomy.Municipalities[p.Municipality!].Centrality >= 4)
            .ShouldBeInRange(0.5, 0.7);

    [Fact]
    public void All_159_regions_have_people() =>
        Profiles
            .Select(p => Tables.Taxonomy.Municipalities[p.Municipality!].Region)
            .Distinct()
            .Count()
            .ShouldBe(159);

    [Fact]
    public void Lives_are_as_varied_as_the_product_must_bear()
    {
        Share(p => p.TradeCertificates.Count > 0).ShouldBeInRange(0.08, 0.25);
        Share(p => p.Experience.Any(e => e.Kind == ExperienceKind.Informal))
            .ShouldBeGreaterThan(0.05);
        Share(p => p.Educations.Any(e => e.Completed == false)).ShouldBeInRange(0.03, 0.12);
        Share(p => p.Educations.Any(e => e.Documents == Documents.Missing))
            .ShouldBeGreaterThan(0.02);
        Share(p => p.Educations.Count == 0).ShouldBeGreaterThan(0.05);
        Share(p => p.Experience.Count == 0).ShouldBeGreaterThan(0.01);
        Share(p => p.RightToWork is null).ShouldBeGreaterThan(0.01);
        Share(p => p.Languages.All(l => l.Language != "no")).ShouldBeGreaterThan(0.02);
        Share(p => p.Authorisations.Any(a => a.State == AuthorisationState.Pending))
            .ShouldBeGreaterThan(0.005);
    }

    [Fact]
    public void Nobody_works_as_a_nurse_or_specialist_nurse_without_the_authorisation() =>
        Profiles
            .Where(p => p.CurrentJob?.Occupation.Value is "2221" or "2223")
            .ShouldAllBe(p => p.Authorisations.Any(a => a.State == AuthorisationState.Granted));

    [Fact]
    public void Titles_from_abroad_are_written_in_the_language_of_the_person()
    {
        var ukrainian = Profiles.Where(p => p.Languages[0].Language == "uk");
        var abroad = ukrainian.SelectMany(p => p.Experience).Where(e => e.Country == "UA").ToList();
        abroad
            .Count(e => e.Title!.Any(c => c is >= 'а' and <= 'я'))
            .ShouldBeGreaterThan(abroad.Count / 2);
    }

    [Fact]
    public void Every_code_stands_in_the_tables()
    {
        var known = Tables.Taxonomy;
        foreach (var p in Profiles)
        {
            Occupations(p).ShouldAllBe(code => known.Occupations[code].Level == 4);
            known.Municipalities.ContainsKey(p.Municipality!).ShouldBeTrue();
            p.WillMoveTo.ShouldAllBe(region => known.Regions.ContainsKey(region));
            Countries(p).ShouldAllBe(country => known.Countries.ContainsKey(country));
            p.Educations.ShouldAllBe(e => e.Field == null || known.Fields.ContainsKey(e.Field));
            p.Authorisations.ShouldAllBe(a => known.Professions.ContainsKey(a.Profession));
            p.WishedOccupations.ShouldBeUnique();
        }
    }

    [Fact]
    public void Every_profile_passes_the_strict_reader_and_nothing_is_lost() =>
        Profiles
            .Take(1000)
            .Select(ProfileJson.Write)
            .ShouldAllBe(json => ProfileJson.Write(ProfileJson.Parse(json)) == json);

    [Fact]
    public void Dates_are_in_order_and_no_work_begins_in_the_future()
    {
        var now = YearMonth.From(Today);
        foreach (var e in Profiles.SelectMany(p => p.Experience))
        {
            e.From!.Value.CompareTo(now).ShouldBeLessThanOrEqualTo(0);
            (e.Current ? now : e.To!.Value).CompareTo(e.From.Value).ShouldBeGreaterThanOrEqualTo(0);
        }
        Profiles
            .SelectMany(p => p.Educations)
            .ShouldAllBe(e => e.Year == null || e.Year <= Today.Year);
    }

    private static Population Make(int profiles, int needs, long seed) =>
        Population.Generate(Tables, profiles, needs, seed, Today);

    private static string Written(Population population, int? profiles = null, int? needs = null) =>
        string.Join(
            '\n',
            population
                .Profiles.Take(profiles ?? population.ProfileCount)
                .Select(ProfileJson.Write)
                .Concat(population.Needs.Take(needs ?? population.NeedCount).Select(NeedJson.Write))
        );

    private static double Share(Func<Profile, bool> holds) => (double)Profiles.Count(holds) / Many;

    private static double ShareSpeaking(string language) =>
        Share(p => p.Languages[0].Language == language);

    private static int Count(string country) =>
        Tables.Origins.Single(origin => origin.Country == country).Immigrants;

    private static IEnumerable<OccupationCode> Occupations(Profile p) =>
        p
            .Experience.Select(e => e.Occupation)
            .Concat(p.TradeCertificates.Select(t => t.Occupation))
            .Append(p.CurrentJob?.Occupation)
            .OfType<OccupationCode>()
            .Concat(p.WishedOccupations);

    private static IEnumerable<string> Countries(Profile p) =>
        p
            .Experience.Select(e => e.Country)
            .Concat(p.Educations.Select(e => e.Country))
            .Concat(p.TradeCertificates.Select(t => t.Country))
            .OfType<string>();
}
