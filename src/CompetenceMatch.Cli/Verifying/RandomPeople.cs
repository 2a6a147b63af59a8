using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Cli.Verifying;

/// <summary>Invented people, and among them some with more than anyone has: ten occupations, sixty skills.</summary>
internal static class RandomPeople
{
    private const int EveryLong = 10;
    private const int Lives = 25;
    private const int MostSkills = 60;

    public static IReadOnlyList<Profile> Of(Population population, Random dice)
    {
        var people = population.Profiles.ToArray();
        for (var at = 0; at < people.Length; at += EveryLong)
        {
            var lives = Enumerable
                .Range(0, Lives)
                .Select(_ => people[dice.Next(people.Length)])
                .ToArray();
            people[at] = Long(people[at], lives);
        }

        return people;
    }

    private static Profile Long(Profile person, Profile[] lives) =>
        person with
        {
            Experience = [.. lives.SelectMany(life => life.Experience).Take(30)],
            Educations = [.. lives.SelectMany(life => life.Educations).Take(6)],
            TradeCertificates = [.. lives.SelectMany(life => life.TradeCertificates).Take(4)],
            Authorisations = [.. lives.SelectMany(life => life.Authorisations).Take(4)],
            Languages = [.. lives.SelectMany(life => life.Languages).DistinctBy(l => l.Language)],
            Licences = [.. lives.SelectMany(life => life.Licences).Distinct()],
            Skills =
            [
                .. lives
                    .SelectMany(life => life.Skills)
                    .DistinctBy(skill => skill.Name)
                    .Take(MostSkills),
            ],
            WillMoveTo = [.. lives.SelectMany(life => life.WillMoveTo).Distinct()],
            WishedOccupations = [.. lives.SelectMany(life => life.WishedOccupations).Distinct()],
        };
}
