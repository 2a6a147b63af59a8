using CompetenceMatch.Core.Education;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.ReferenceData.Synthetic;

internal sealed class LifeMaker(World world, long seed, DateOnly today)
{
    private const int Adult = 18;
    private const int BelowLevelPercent = 40;
    private static readonly int[] UsualAgeAtEnd = [12, 13, 16, 18, 19, 21, 23, 25, 30];
    private static readonly DateOnly WarInUkraine = new(2022, 2, 24);

    public Life Make(int index)
    {
        var dice = new Dice(seed, DiceStream.Life, index);
        var origin = world.Origins.Draw(dice);
        var age = dice.Around(Adult, 37, 66);
        var born = today.AddYears(-age).AddDays(-dice.Below(365));
        var ground = origin.Group.Grounds.Draw(dice);
        var years = Math.Min(
            dice.Around(0, origin.Group.YearsTypical, origin.Group.YearsMax),
            age - 1
        );
        var arrived = Arrival(ground, years, dice);
        var nus = origin.Group.Levels.Draw(dice);
        var year = born.Year + UsualAgeAtEnd[nus] + dice.Below(4);
        var leads = Leads(nus, dice);
        var isFinished = year <= today.Year && !dice.Chance(7);
        var isWorking = dice.Chance(WorkPercent(ground, years));
        return new(
            index,
            origin,
            ground,
            born,
            arrived,
            today.Year - arrived.Year,
            nus,
            isFinished,
            Math.Min(year, today.Year),
            leads,
            leads is null ? world.Jobs.Draw(dice) : dice.Pick(leads.Occupations),
            isWorking,
            isWorking && nus >= 6 && isFinished && dice.Chance(BelowLevelPercent),
            world.Homes.Draw(dice)
        );
    }

    private FieldOccupations? Leads(int nus, Dice dice)
    {
        var fields = world.FieldsFor(nus);
        // Many finish upper secondary school without a trade.
        return fields.IsEmpty || (nus is 4 or 5 && dice.Chance(30)) ? null : fields.Draw(dice);
    }

    private YearMonth Arrival(Residence ground, int years, Dice dice)
    {
        var arrived = today.AddMonths(-(years * 12) - dice.Below(12));
        return YearMonth.From(
            ground == Residence.CollectiveProtection && arrived < WarInUkraine
                ? WarInUkraine.AddMonths(dice.Below(30))
                : arrived
        );
    }

    private static int WorkPercent(Residence ground, int years) =>
        ground switch
        {
            Residence.Eea or Residence.Work => 82,
            Residence.Citizen => 70,
            Residence.Study => 35,
            _ => Math.Min(20 + (years * 7), 68),
        };
}
