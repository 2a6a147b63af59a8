using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Languages: the mother tongue, others of the country, Norwegian by years here, English.</summary>
internal sealed class LanguageMaker(long seed)
{
    // Typical spoken level after so many years; the last holds for all later years.
    private static readonly int[] NorwegianAfter = [0, 1, 1, 2, 2, 3, 3, 3, 3, 3, 3, 4];

    public Profile Add(Profile profile, Life life)
    {
        var dice = new Dice(seed, DiceStream.Language, life.Index);
        var languages = new List<LanguageSkill>();
        var own = life.Origin.Languages;
        languages.Add(MotherTongue(own[0], life));
        foreach (var other in own.Skip(1).Where(_ => dice.Chance(60)))
            languages.Add(Level(other, dice.Between(3, 6), 6, dice));
        AddKnown(languages, "no", Norwegian(life, dice), dice);
        AddKnown(languages, "en", English(life, dice), dice);
        return profile with { Languages = languages };
    }

    private static void AddKnown(List<LanguageSkill> languages, string code, int level, Dice dice)
    {
        if (level > 0 && languages.All(known => known.Language != code))
            languages.Add(Level(code, level, 6, dice));
    }

    private static LanguageSkill MotherTongue(string code, Life life)
    {
        // Little schooling: people speak well and read less.
        var written = life.Nus <= 1 ? Cefr.B1 : Cefr.C2;
        return new(code, Cefr.C2, written, Cefr.C2, written);
    }

    private static int Norwegian(Life life, Dice dice)
    {
        var years = Math.Clamp(life.YearsHere, 0, NorwegianAfter.Length - 1);
        var group = life.Origin.Group.Norwegian;
        var level = NorwegianAfter[years] + group + dice.Between(-1, 1) + Schooling(life, dice);
        // Few write that they master it fully, but for those who have it from school or from next door.
        return Math.Clamp(level, 0, life.IsEducatedAbroad && group < 2 ? 5 : 6);
    }

    private static int English(Life life, Dice dice) =>
        Math.Clamp(
            (int)life.Origin.Group.English + dice.Between(-1, 1) + Schooling(life, dice),
            0,
            6
        );

    private static int Schooling(Life life, Dice dice) =>
        life.Nus switch
        {
            >= 6 when dice.Chance(50) => 1,
            <= 2 when dice.Chance(50) => -1,
            _ => 0,
        };

    private static LanguageSkill Level(string code, int spoken, int max, Dice dice)
    {
        var listening = Math.Clamp(spoken + dice.Below(2), 1, max);
        var reading = Math.Clamp(spoken + dice.Between(-1, 1), 1, max);
        var writing = Math.Clamp(spoken - dice.Below(2), 1, max);
        return new(
            code,
            (Cefr)listening,
            dice.Chance(4) ? null : (Cefr)reading,
            (Cefr)Math.Max(spoken, 1),
            dice.Chance(6) ? null : (Cefr)writing
        );
    }
}
