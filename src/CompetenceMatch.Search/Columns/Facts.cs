using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>
/// The answers that many people share, numbered so that each person's fit one word. Whoever has not answered a closed
/// question has every value of it, as filters and facets count.
/// </summary>
internal static class Facts
{
    public const int Levels = 9;
    private const int Floors = 6;
    private const int FirstFloor = Levels;
    private const int FirstLicence = FirstFloor + (LanguageCode.Skills * Floors);
    private static readonly int FirstRecognition = FirstLicence + FacetSlots.LicenceCodes.Count;

    /// <summary>Something does not fit the columns; see <see cref="PersonFlags.Irregular"/>.</summary>
    public static readonly int Irregular = FirstRecognition + RecognitionNames.All.Count;
    public static readonly int Count = Irregular + 1;

    /// <summary>That NUS level or above.</summary>
    public static int Level(int nus) => nus;

    /// <summary>That level of Norwegian or above, in one skill; not <see cref="Cefr.None"/>.</summary>
    public static int Norwegian(LanguageSkillKind skill, Cefr level) =>
        FirstFloor + ((int)skill * Floors) + (int)level - 1;

    /// <summary>The number in <see cref="FacetSlots.LicenceCodes"/>.</summary>
    public static int Licence(int number) => FirstLicence + number;

    public static int Recognition(RecognitionState state) => FirstRecognition + (int)state;

    public static ulong Of(in PersonRow row, in FacetKey key)
    {
        var facts = 0UL;
        for (var nus = 0; nus < Levels; nus++)
        {
            if (row.Level is PersonRow.LevelNotStated || (row.Level < Levels && row.Level >= nus))
                facts |= 1UL << Level(nus);
        }

        foreach (var skill in Enum.GetValues<LanguageSkillKind>())
            for (var level = Cefr.A1; level <= Cefr.C2; level++)
            {
                if (LanguageCode.Held(row.Norwegian, skill) is not { } held || held >= level)
                    facts |= 1UL << Norwegian(skill, level);
            }

        facts |= row.Flags.HasFlag(PersonFlags.Irregular) ? 1UL << Irregular : 0;
        facts |= (ulong)key.Licences << FirstLicence;
        return facts | ((ulong)key.Recognition << FirstRecognition);
    }
}
