using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>The four skills of a language in twelve bits: 0 = not stated, else CEFR + 1.</summary>
internal static class LanguageCode
{
    public const int Skills = 4;
    public const int Values = 1 << (3 * Skills);

    /// <summary>The best of each skill over rows of the same language.</summary>
    public static ushort Of(IEnumerable<LanguageSkill> rows)
    {
        Span<int> best = stackalloc int[Skills];
        foreach (var row in rows)
        {
            best[0] = Math.Max(best[0], Code(row.Listening));
            best[1] = Math.Max(best[1], Code(row.Reading));
            best[2] = Math.Max(best[2], Code(row.Speaking));
            best[3] = Math.Max(best[3], Code(row.Writing));
        }

        return (ushort)(best[0] | (best[1] << 3) | (best[2] << 6) | (best[3] << 9));
    }

    /// <summary>Null = not stated.</summary>
    public static Cefr? Held(int code, LanguageSkillKind skill) =>
        ((code >> (3 * (int)skill)) & 7) is var held and > 0 ? (Cefr)(held - 1) : null;

    private static int Code(Cefr? level) => level is { } stated ? (int)stated + 1 : 0;
}
