using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The lowest CEFR level asked in one skill of one language (ISO 639-1; Norwegian is no).</summary>
public readonly record struct LanguageFloor(string Language, LanguageSkillKind Skill, Cefr Level)
    : IComparable<LanguageFloor>
{
    private static readonly string[] names = Array.ConvertAll(
        Enum.GetValues<LanguageSkillKind>(),
        kind => kind.ToString().ToLowerInvariant()
    );

    public int CompareTo(LanguageFloor other)
    {
        var byLanguage = string.CompareOrdinal(Language, other.Language);
        return byLanguage != 0 ? byLanguage : (Skill, Level).CompareTo((other.Skill, other.Level));
    }

    /// <summary>Written as no.speaking.B1.</summary>
    public override string ToString() => $"{Language}.{Name(Skill)}.{Level}";

    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static LanguageFloor? TryParse(string text)
    {
        var parts = text.Split('.');
        if (parts is not [{ Length: 2 } language, var skill, var level])
            return null;
        foreach (var kind in Enum.GetValues<LanguageSkillKind>())
        foreach (var cefr in Enum.GetValues<Cefr>())
        {
            if (skill == Name(kind) && level == cefr.ToString() && cefr != Cefr.None)
                return new LanguageFloor(language, kind, cefr);
        }

        return null;
    }

    /// <summary>The level a person states in this skill; null = not stated.</summary>
    internal Cefr? Held(LanguageSkill stated) =>
        Skill switch
        {
            LanguageSkillKind.Listening => stated.Listening,
            LanguageSkillKind.Reading => stated.Reading,
            LanguageSkillKind.Speaking => stated.Speaking,
            _ => stated.Writing,
        };

    internal LanguageDemand AddTo(LanguageDemand demand) =>
        Skill switch
        {
            LanguageSkillKind.Listening => demand with { Listening = Level },
            LanguageSkillKind.Reading => demand with { Reading = Level },
            LanguageSkillKind.Speaking => demand with { Speaking = Level },
            _ => demand with { Writing = Level },
        };

    private static string Name(LanguageSkillKind kind) => names[(int)kind];
}
