using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

/// <summary>A random but plausible query from a seed, so that filters meet people.</summary>
internal static class QueryMaker
{
    private static readonly string[] words =
    [
        "sykepleier",
        "spawacz",
        "kokk på hotell",
        "truck",
        "***",
        "xyzzy",
    ];

    public static CandidateQuery Make(int seed)
    {
        var random = new Random(seed);
        bool May(int percent) => random.Next(100) < percent;
        T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        var person = Pick(Index.People);
        return new CandidateQuery
        {
            Words = May(15) ? Pick(words) : null,
            Occupations =
                May(40) && person.Experience is [{ Occupation: { } held }, ..] ? [held]
                : May(15) ? [new OccupationCode(Pick(["71", "512", "2223"]))]
                : [],
            MustSkills = May(15) && person.Skills.Count > 0 ? [Pick(person.Skills).Name] : [],
            ShouldSkills = May(15) && person.Skills.Count > 0 ? [Pick(person.Skills).Name] : [],
            MinNus = May(30) ? random.Next(0, 9) : null,
            Fields = May(10) ? [Pick(["09", "0913", "07"])] : [],
            Recognition = May(20)
                ?
                [
                    Pick(Enum.GetValues<RecognitionState>()),
                    Pick(Enum.GetValues<RecognitionState>()),
                ]
                : [],
            Languages = May(40)
                ?
                [
                    new LanguageFloor(
                        Pick(["no", "no", "en", "pl"]),
                        Pick(Enum.GetValues<LanguageSkillKind>()),
                        Pick([Cefr.A2, Cefr.B1, Cefr.B2])
                    ),
                ]
                : [],
            Licences = May(30) ? [Pick(["B", "C1", "D", "CE"])] : [],
            Regions = May(40)
                ?
                [
                    Pick(Index.Taxonomy.Regions.Keys.ToArray()),
                    Index.Taxonomy.Municipalities[person.Municipality ?? "0301"].Region,
                ]
                : [],
            IncludeWouldMove = May(70),
            TravelFrom = May(40) ? person.Municipality ?? "0301" : null,
            TravelMinutes = May(50) ? random.Next(0, 200) : null,
            AvailableBy = May(20) ? Index.Today.AddDays(random.Next(-30, 200)) : null,
            Percent = May(20) ? random.Next(1, 101) : null,
            Shifts = May(15) ? [Pick(["day", "night", "weekend"])] : [],
            Sort = Pick(Enum.GetValues<CandidateSort>()),
            Page = random.Next(1, 4),
            PageSize = random.Next(1, 30),
            Fit = May(20) ? Pick(Enum.GetValues<CandidateFit>()) : null,
        };
    }
}
