using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>The work before and after the move, the present job, and the skills that come with it.</summary>
internal sealed class WorkMaker(World world, long seed, DateOnly today)
{
    private static readonly int[] FullOrPart = [100, 100, 100, 100, 80, 75, 60, 50];

    private static readonly Weighted<ExperienceKind?> Kinds = new([
        (null, 20),
        (ExperienceKind.Paid, 62),
        (ExperienceKind.Informal, 7),
        (ExperienceKind.Family, 5),
        (ExperienceKind.Volunteer, 3),
        (ExperienceKind.Unpaid, 3),
    ]);

    public Profile Add(Profile profile, Life life)
    {
        var dice = new Dice(seed, DiceStream.Work, life.Index);
        var periods = new List<Experience>();
        AddWorkAbroad(periods, life, dice);
        var job = JobHere(life, dice);
        AddWorkHere(periods, life, job, dice);
        return profile with
        {
            Experience = periods,
            CurrentJob = life.IsWorking && !dice.Chance(4) ? new(job) : null,
            Skills = Skills(life.Occupation, job, dice),
        };
    }

    private void AddWorkAbroad(List<Experience> periods, Life life, Dice dice)
    {
        var start = Math.Max(life.EducationYear, life.Born.Year + 18) * 12 + dice.Below(12);
        var end = life.Arrived.Number - dice.Below(10);
        while (end - start > 5 && periods.Count < 3 && !dice.Chance(8))
        {
            var stop = Math.Min(end, start + dice.Around(6, 48, 180));
            var isOwn = life.IsFinished ? dice.Chance(85) : dice.Chance(40);
            var occupation = isOwn ? life.Occupation : world.Jobs.Draw(dice);
            periods.Add(
                new(
                    TitleAbroad(occupation, life, dice),
                    occupation,
                    life.Origin.Country,
                    Month(start),
                    Month(stop),
                    Percent: dice.Chance(60) ? 100 : null,
                    Kind: Kinds.Draw(dice)
                )
            );
            start = stop + dice.Below(12);
        }
    }

    private void AddWorkHere(List<Experience> periods, Life life, OccupationCode job, Dice dice)
    {
        var now = YearMonth.From(today).Number;
        var start = Math.Max(
            life.Arrived.Number + MonthsToFirstJob(life.Ground, dice),
            (life.Born.Year + 18) * 12
        );
        if (start >= now - 2)
            start = now - 3;
        var hasEarlier = now - start > 30 && dice.Chance(60);
        if (hasEarlier)
        {
            var first = life.IsBelowLevel || dice.Chance(40) ? world.Jobs.Draw(dice) : job;
            var stop = start + dice.Between(6, (now - start) / 2);
            periods.Add(Here(first, start, stop, dice));
            start = stop + dice.Below(6);
        }
        if (life.IsWorking)
            periods.Add(Here(job, start, null, dice));
        else if (!hasEarlier && now - start > 12 && dice.Chance(35))
            periods.Add(
                Here(job, start, start + dice.Between(3, 10), dice) with
                {
                    Kind = ExperienceKind.Unpaid,
                }
            );
    }

    private OccupationCode JobHere(Life life, Dice dice)
    {
        if (life.IsBelowLevel)
            return world.Jobs.Draw(dice);
        var isClosed = world.ClosedBy(life.Occupation) is not null;
        var mayDoOwn = !isClosed || (life.IsFinished && life.Leads is not null && life.IsWorking);
        var doesOwn = mayDoOwn && (life.IsHighlyEducated || dice.Chance(65));
        return doesOwn ? life.Occupation : world.Jobs.Draw(dice);
    }

    private Experience Here(OccupationCode occupation, int from, int? to, Dice dice) =>
        new(
            dice.Chance(80)
                ? world.Title(occupation, dice, "nb")
                : world.Title(occupation, dice, "en"),
            occupation,
            "NO",
            Month(from),
            to is { } end ? Month(end) : null,
            to is null,
            dice.Pick(FullOrPart),
            dice.Chance(70) ? ExperienceKind.Paid : null
        );

    private string TitleAbroad(OccupationCode occupation, Life life, Dice dice)
    {
        var own = world.TitleLanguage(life.Origin);
        return dice.Below(100) switch
        {
            < 72 => world.Title(occupation, dice, own, "en"),
            < 88 => world.Title(occupation, dice, "en"),
            _ => world.Title(occupation, dice, "nb"),
        };
    }

    private List<Skill> Skills(OccupationCode own, OccupationCode job, Dice dice)
    {
        var known = world.Invented.Skills;
        IEnumerable<string> words = known.GetValueOrDefault(own, []);
        if (job != own)
            words = words.Concat(known.GetValueOrDefault(job, []));
        return
        [
            .. words
                .Distinct()
                .Where(_ => dice.Chance(45))
                .Select(word => new Skill(
                    word,
                    dice.Chance(25) ? Evidence.Evidenced : Evidence.Claimed
                )),
        ];
    }

    private static int MonthsToFirstJob(Residence ground, Dice dice) =>
        ground switch
        {
            Residence.Eea or Residence.Work => dice.Below(4),
            Residence.Protection or Residence.CollectiveProtection => dice.Between(10, 40),
            _ => dice.Between(3, 24),
        };

    private static YearMonth Month(int number) => new(number / 12, (number % 12) + 1);
}
