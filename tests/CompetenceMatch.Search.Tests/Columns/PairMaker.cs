using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Tests.Candidates;
using Index = CompetenceMatch.Search.Tests.Candidates.Index;

namespace CompetenceMatch.Search.Tests.Columns;

/// <summary>People with far more of everything than usual, and needs that ask for it, so that every rule meets both sides.</summary>
internal sealed class PairMaker(int seed)
{
    private static readonly string[] shifts = ["day", "evening", "night", "weekend", "rota"];
    private static readonly string[] licences = ["B", "BE", "C1", "C", "CE", "D", "T"];
    private static readonly string[] speech = ["no", "no", "en", "pl", "uk", "no"];
    private static readonly OccupationCode[] occupations =
    [
        .. Index.Taxonomy.Occupations.Keys.Where(o => o.Value.Length == 4).Order().Take(60),
        new("2223"),
        new("2211"),
        new("7411"),
        new("7115"),
        new("8332"),
        new("5321"),
    ];

    private readonly Random random = new(seed);

    public Profile Person(int number) =>
        Index.People[random.Next(Index.People.Count)] with
        {
            Id = new ProfileId($"x{number}"),
            Experience = [.. Many(random.Next(0, 11), Work)],
            Skills =
            [
                .. Many(
                    random.Next(0, 61),
                    () => new Skill($" Skill  {random.Next(40)}", Pick(Enum.GetValues<Evidence>()))
                ),
            ],
            Languages = [.. Many(random.Next(0, 4), Language)],
            Educations = [.. Many(random.Next(0, 4), Education)],
            TradeCertificates = May(30)
                ?
                [
                    new(
                        "fag",
                        Pick(occupations),
                        Pick(["NO", "PL", "IN", "GB", null]),
                        Recognition: May(60) ? Pick(Enum.GetValues<RecognitionState>()) : null
                    ),
                ]
                : [],
            Authorisations =
            [
                .. Many(
                    random.Next(0, 3),
                    () =>
                        new Authorisation(
                            Pick(Index.Taxonomy.Professions.Keys.Order().ToArray()),
                            Pick(Enum.GetValues<AuthorisationState>())
                        )
                ),
            ],
            Licences = [.. Many(random.Next(0, 3), () => Pick(licences))],
            WillMoveTo =
            [
                .. Many(
                        random.Next(0, 4),
                        () => Pick(Index.Taxonomy.Regions.Keys.Order().ToArray())
                    )
                    .Distinct(),
            ],
            Municipality =
                May(85) ? Pick(Index.Taxonomy.Municipalities.Keys.Order().ToArray())
                : May(50) ? "9999"
                : null,
            Shifts =
            [
                .. Many(random.Next(0, 3), () => May(3) ? "sometimes" : Pick(shifts)).Distinct(),
            ],
            Percent = May(60) ? random.Next(1, 101) : null,
            AvailableFrom = May(60) ? Index.Today.AddDays(random.Next(-60, 200)) : null,
            RightToWork = May(60) ? Pick(Enum.GetValues<RightToWork>()) : null,
            RuralInterest = May(60) ? Pick(Enum.GetValues<RuralInterest>()) : null,
        };

    public Need Need(int number)
    {
        var need = new Need
        {
            Id = new NeedId($"n{number}"),
            Occupation = May(85) ? Pick(occupations) : null,
            Municipality = May(70)
                ? Pick(Index.Taxonomy.Municipalities.Keys.Order().ToArray())
                : null,
            MinNus = May(60) ? random.Next(0, 9) : null,
            MustSkills = [.. Many(random.Next(0, 4), () => $"skill {random.Next(45)}")],
            ShouldSkills = [.. Many(random.Next(0, 4), () => $"SKILL {random.Next(45)}")],
            Languages =
            [
                .. Many(
                    random.Next(0, 3),
                    () => new LanguageDemand(Pick(speech), Level(), Level(), Level(), Level())
                ),
            ],
            Licences = [.. Many(random.Next(0, 3), () => May(5) ? "X" : Pick(licences))],
            Start = May(50) ? Index.Today.AddDays(random.Next(-30, 150)) : null,
            Percent = May(50) ? random.Next(1, 101) : null,
            Shifts = [.. Many(random.Next(0, 3), () => May(5) ? "sometimes" : Pick(shifts))],
        };
        return need;
    }

    private Experience Work()
    {
        var from = May(90)
            ? new YearMonth(random.Next(1985, 2028), random.Next(1, 13))
            : (YearMonth?)null;
        if (May(1))
            from = new YearMonth(1850, 1);
        return new Experience(
            Pick(["sveiser", "kokk på hotell", "spawacz", null]),
            May(90) ? Pick(occupations) : null,
            "PL",
            from,
            May(70) ? new YearMonth(random.Next(1990, 2030), random.Next(1, 13)) : null,
            May(30),
            Percent: 50
        );
    }

    private LanguageSkill Language() => new(Pick(speech), Level(), Level(), Level(), Level());

    private EducationRecord Education() =>
        new(
            "Bachelor",
            May(85) ? random.Next(0, 9) : null,
            May(85) ? Pick(Index.Taxonomy.FieldOccupations).Field : null,
            Pick(["NO", "SE", "PH", "GB", "XX", null]),
            May(50) ? true
                : May(50) ? false
                : null,
            2015,
            Recognition: May(70) ? Pick(Enum.GetValues<RecognitionState>()) : null
        );

    private Cefr? Level() => May(60) ? Pick(Enum.GetValues<Cefr>()) : null;

    private bool May(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private static IEnumerable<T> Many<T>(int count, Func<T> make) =>
        Enumerable.Range(0, count).Select(_ => make());
}
