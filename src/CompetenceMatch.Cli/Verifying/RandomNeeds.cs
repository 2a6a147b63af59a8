using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Cli.Verifying;

/// <summary>Needs as employers write them, and then with parts taken away or replaced by anything the contract allows.</summary>
internal sealed class RandomNeeds(Population population, IReadOnlyList<Profile> people, Random dice)
{
    private static readonly string[] shifts = ["day", "evening", "night", "weekend", "rota"];
    private static readonly string[] languages = ["no", "en", "uk", "ar", "pl"];

    public Need Next()
    {
        var need = population.NeedAt(dice.Next(population.NeedCount));
        return need with
        {
            Occupation =
                OneIn(8) ? null
                : OneIn(3) ? Held() ?? need.Occupation
                : need.Occupation,
            Municipality =
                OneIn(8) ? null
                : OneIn(2) ? Person().Municipality
                : need.Municipality,
            MinNus = OneIn(3) ? Maybe(9) : need.MinNus,
            MustSkills = OneIn(2) ? Skills(4) : need.MustSkills,
            ShouldSkills = OneIn(2) ? Skills(8) : need.ShouldSkills,
            Languages = OneIn(2) ? [.. Demands()] : need.Languages,
            Licences = OneIn(3) ? [.. Person().Licences] : need.Licences,
            Start = OneIn(4) ? null : need.Start,
            Percent = OneIn(3) ? dice.Next(1, 101) : need.Percent,
            Shifts = OneIn(3) ? [.. shifts.Where(_ => OneIn(3))] : need.Shifts,
        };
    }

    private Core.Occupations.OccupationCode? Held() =>
        Person().Experience.Select(work => work.Occupation).FirstOrDefault();

    private string[] Skills(int most) =>
        [
            .. Enumerable
                .Range(0, 3)
                .SelectMany(_ => Person().Skills)
                .Select(skill => skill.Name)
                .Distinct(StringComparer.Ordinal)
                .Take(dice.Next(most + 1)),
        ];

    private IEnumerable<LanguageDemand> Demands() =>
        languages
            .Where(_ => OneIn(3))
            .Select(language => new LanguageDemand(language, Level(), Level(), Level(), Level()));

    private Cefr? Level() => (Cefr?)Maybe(7);

    private int? Maybe(int below) => OneIn(4) ? null : dice.Next(below);

    private Profile Person() => people[dice.Next(people.Count)];

    private bool OneIn(int many) => dice.Next(many) == 0;
}
