using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Where the person lives and would go, what they want, and what they may.</summary>
internal sealed class WishMaker(World world, long seed, DateOnly today)
{
    private static readonly int?[] Travel = [null, 15, 30, 30, 45, 45, 60, 60, 90];
    private static readonly int?[] Percents = [null, 100, 100, 100, 100, 100, 80, 60, 50];

    private static readonly Weighted<RuralInterest?> Rural = new([
        (null, 20),
        (Core.Profiles.RuralInterest.Yes, 38),
        (Core.Profiles.RuralInterest.Unsure, 24),
        (Core.Profiles.RuralInterest.No, 18),
    ]);

    private static readonly string[][] Shifts =
    [
        [],
        ["day"],
        ["day"],
        ["day", "evening"],
        ["day", "evening", "weekend"],
        ["day", "evening", "night", "weekend", "rota"],
        ["day", "rota"],
    ];

    public Profile Add(Profile profile, Life life)
    {
        var dice = new Dice(seed, DiceStream.Wish, life.Index);
        return profile with
        {
            Municipality = life.Home.Code,
            WillMoveTo = Regions(life, dice),
            MaxTravelMinutes = dice.Pick(Travel),
            Residence = dice.Chance(95) ? life.Ground : null,
            Licences = Licences(life, dice),
            WishedOccupations = Wishes(profile, life, dice),
            RuralInterest = Rural.Draw(dice),
            RightToWork = Right(life.Ground, dice),
            AvailableFrom = dice.Chance(60) ? today.AddDays(dice.Below(150)) : null,
            Percent = dice.Pick(Percents),
            Shifts = dice.Pick(Shifts),
            AcceptsBelowLevelUntil =
                life.IsHighlyEducated && dice.Chance(8)
                    ? today.AddMonths(dice.Between(3, 18))
                    : null,
        };
    }

    private List<string> Regions(Life life, Dice dice) =>
        dice.Chance(72)
            ? []
            :
            [
                .. Enumerable
                    .Range(0, dice.Between(1, 3))
                    .Select(_ => dice.Pick(world.RegionCodes))
                    .Where(region => region != life.Home.Region)
                    .Distinct(),
            ];

    private static List<OccupationCode> Wishes(Profile profile, Life life, Dice dice)
    {
        var wishes = new List<OccupationCode>();
        if (dice.Chance(85))
            wishes.Add(life.Occupation);
        if (profile.CurrentJob is { } job && !life.IsBelowLevel && dice.Chance(40))
            wishes.Add(job.Occupation);
        if (life.Leads is { } leads && dice.Chance(25))
            wishes.Add(dice.Pick(leads.Occupations));
        return [.. wishes.Distinct()];
    }

    private static List<string> Licences(Life life, Dice dice)
    {
        var licences = new List<string>();
        if (life.Occupation.Value is "8332")
            licences.AddRange(dice.Chance(60) ? ["B", "C", "CE"] : ["B", "C"]);
        else if (life.Occupation.Value is "8331")
            licences.AddRange(["B", "D"]);
        else if (dice.Chance(life.Nus <= 2 ? 45 : 66))
            licences.Add("B");
        if (licences.Count > 0 && dice.Chance(8))
            licences.Add("BE");
        if (dice.Chance(4))
            licences.Add("T");
        return licences;
    }

    private static RightToWork? Right(Residence ground, Dice dice)
    {
        if (dice.Chance(5))
            return dice.Chance(50) ? Core.Profiles.RightToWork.Unknown : null;
        return ground is Residence.Work or Residence.Study && dice.Chance(60)
            ? Core.Profiles.RightToWork.Limited
            : Core.Profiles.RightToWork.Yes;
    }
}
