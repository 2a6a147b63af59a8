using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Search.Columns;

/// <summary>One language skill that a need asks.</summary>
/// <param name="Demand">Number of the language demand in the need: gaps are counted by demand.</param>
/// <param name="Shift">Where the skill's three bits stand in a <see cref="LanguageCode"/>.</param>
internal readonly record struct AskedSkillLevel(string Language, int Demand, int Shift, Cefr Level)
{
    private static readonly List<AskedSkillLevel> none = [];

    public static List<AskedSkillLevel> Of(Need need)
    {
        if (need.Languages.Count == 0)
            return none;
        var asked = new List<AskedSkillLevel>();
        for (var number = 0; number < need.Languages.Count; number++)
        {
            var demand = need.Languages[number];
            Add(0, demand.Listening);
            Add(1, demand.Reading);
            Add(2, demand.Speaking);
            Add(3, demand.Writing);

            void Add(int skill, Cefr? level)
            {
                if (level is { } known)
                    asked.Add(new(demand.Language, number, 3 * skill, known));
            }
        }

        return asked;
    }

    /// <summary>Levels below the asked one; 0 = met or not stated.</summary>
    public int Below(int code) =>
        ((code >> Shift) & 7) is var held and > 0 ? Math.Max(0, (int)Level - (held - 1)) : 0;
}
