using System.Globalization;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Needs that fit the employer's business.</summary>
internal sealed class NeedMaker(
    World world,
    OrganisationMaker organisations,
    long seed,
    DateOnly today
)
{
    public const int NeedsPerOrganisation = 3;
    private static readonly int[] Percents = [100, 100, 100, 100, 80, 75, 50];

    public Need Make(int index)
    {
        var dice = new Dice(seed, DiceStream.Need, index);
        var (organisation, employer) = organisations.Make(index / NeedsPerOrganisation);
        var occupation = employer.Occupations.Draw(dice);
        var nus = MinNus(occupation, dice);
        var skills = world.Invented.Skills.GetValueOrDefault(occupation, []);
        var musts = skills.Where(_ => dice.Chance(14)).Take(2).ToList();
        return new()
        {
            Id = new(string.Create(CultureInfo.InvariantCulture, $"n{index + 1}")),
            Title = Title(employer, occupation, dice),
            Occupation = occupation,
            Municipality = organisation.Municipality,
            MinNus = nus,
            Fields = nus >= 4 ? Fields(occupation, nus.Value) : [],
            MustSkills = musts,
            ShouldSkills = [.. skills.Where(skill => !musts.Contains(skill) && dice.Chance(30))],
            Languages = Languages(occupation, dice),
            Licences = Licences(occupation, dice),
            Start = dice.Chance(85) ? today.AddDays(dice.Between(14, 240)) : null,
            Percent = dice.Pick(Percents),
            Shifts = dice.Chance(70) ? employer.Shifts : [],
            Count = dice.Chance(75) ? 1 : dice.Between(2, 5),
        };
    }

    private string Title(EmployerRow employer, OccupationCode occupation, Dice dice)
    {
        var title = world.Invented.NeedTitles.TryGetValue((employer.Line, occupation), out var own)
            ? dice.Pick(own)
            : world.MainTitle(occupation);
        return char.ToUpper(title[0], CultureInfo.InvariantCulture) + title[1..];
    }

    private int? MinNus(OccupationCode occupation, Dice dice)
    {
        var leads = world.Taxonomy.FieldOccupations.Where(row =>
            row.Occupations.Contains(occupation)
        );
        var lowest = leads.Select(row => row.NusMin).DefaultIfEmpty(0).Min();
        // A closed occupation asks its education; elsewhere many employers ask none.
        if (lowest == 0)
            return null;
        return world.ClosedBy(occupation) is not null || dice.Chance(lowest >= 6 ? 85 : 45)
            ? lowest
            : null;
    }

    private List<string> Fields(OccupationCode occupation, int nus) =>
        [
            .. world
                .Taxonomy.FieldOccupations.Where(row =>
                    row.NusMax >= nus && row.Occupations.Contains(occupation)
                )
                .Select(row => row.Field)
                .Distinct(),
        ];

    private List<LanguageDemand> Languages(OccupationCode occupation, Dice dice)
    {
        if (dice.Chance(12))
            return [];
        var demand = world.Invented.Demands.First(row =>
            occupation.Value.StartsWith(row.Prefix, StringComparison.Ordinal)
        );
        return
        [
            new(
                "no",
                demand.Listening,
                demand.Reading,
                demand.Speaking,
                demand.Writing,
                demand.Reason
            ),
        ];
    }

    private static string[] Licences(OccupationCode occupation, Dice dice) =>
        occupation.Value switch
        {
            "8332" => dice.Chance(50) ? ["CE"] : ["C"],
            "8331" => ["D"],
            "8322" or "5322" => ["B"],
            "2223" or "5321" or "5329" => dice.Chance(45) ? ["B"] : [],
            "7411" or "7115" or "7126" or "7233" => dice.Chance(60) ? ["B"] : [],
            _ => dice.Chance(10) ? ["B"] : [],
        };
}
