using System.Runtime.InteropServices;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Every value of a person that a facet counts, in sixteen bytes, so that counting is one look at each person.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct FacetKey
{
    /// <summary>In place of the first value of a list that does not fit: the person's lists say.</summary>
    public const byte InLists = byte.MaxValue;

    /// <summary>Up to eight minor groups, a byte each: number + 1, 0 = none.</summary>
    public ulong Minors;

    /// <summary>Up to four regions to move to, the own one left out; of who lives nowhere known, none.</summary>
    public uint Moves;

    /// <summary>A bit per class held or covered.</summary>
    public ushort Licences;

    /// <summary>A bit per state that one of the qualifications has, or may have.</summary>
    public byte Recognition;

    /// <summary>Level code in the low half, spoken Norwegian above.</summary>
    public byte Answers;

    public readonly int Level => Answers & 15;

    /// <summary>0 = not stated, else CEFR + 1.</summary>
    public readonly int Speaking => Answers >> 4;

    public static byte AnswersOf(in PersonRow person) =>
        (byte)(
            person.Level | (((person.Norwegian >> (3 * (int)LanguageSkillKind.Speaking)) & 7) << 4)
        );

    /// <param name="numbers">-1 = unknown to the table.</param>
    /// <param name="most">How many fit.</param>
    public static ulong Pack(ReadOnlySpan<int> numbers, int most)
    {
        if (numbers.Length > most)
            return InLists;
        var packed = 0UL;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] is < 0 or >= InLists - 1)
                return InLists;
            packed |= (ulong)(numbers[i] + 1) << (8 * i);
        }

        return packed;
    }
}
