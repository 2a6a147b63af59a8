using System.Globalization;

namespace CompetenceMatch.ReferenceData.Synthetic;

internal sealed class OrganisationMaker(World world, long seed)
{
    private const int FirstNumber = 30_000_000;
    private static readonly int[] CheckWeights = [3, 2, 7, 6, 5, 4, 3, 2];

    public (InventedOrganisation Organisation, EmployerRow Employer) Make(int index)
    {
        var dice = new Dice(seed, DiceStream.Organisation, index);
        var employer = world.Invented.Employers.Draw(dice);
        var home = world.Workplaces.Draw(dice);
        // A municipality is called by its own name; the word in brackets tells that it is not it.
        var place = employer.Line == "municipality" ? home.Name : dice.Pick(world.Invented.Places);
        var name = $"{place} {dice.Pick(employer.Suffixes)}";
        return (
            new(Number(index), name, employer.OrganisationKind, employer.Line, home.Code),
            employer
        );
    }

    // Three candidates each: of two neighbours at most one lacks a check digit.
    private static string Number(int index)
    {
        for (var first = FirstNumber + (index * 3); ; first++)
        {
            var digits = first.ToString(CultureInfo.InvariantCulture);
            var sum = CheckWeights.Select((weight, at) => weight * (digits[at] - '0')).Sum();
            var check = (11 - (sum % 11)) % 11;
            if (check < 10)
                return string.Create(CultureInfo.InvariantCulture, $"{digits}{check}");
        }
    }
}
