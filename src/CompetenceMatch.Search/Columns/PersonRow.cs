using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Columns;

/// <summary>The single answers that a score is made of; four people to a cache line.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4, Size = 16)]
internal struct PersonRow
{
    /// <summary>Level codes beside NUS 0–8: has answered and finished nothing; has not answered.</summary>
    public const byte NothingFinished = 9;
    public const byte LevelNotStated = 10;
    public const byte PercentNotStated = byte.MaxValue;
    public const int DateNotStated = int.MinValue;

    /// <summary>Day number; <see cref="DateNotStated"/>.</summary>
    public int Available;

    /// <summary>Where the lists begin; see <see cref="Details"/>.</summary>
    public int Detail;

    /// <summary>Number of the municipality in the segment.</summary>
    public ushort Place;

    /// <summary>Level code and Norwegian; see <see cref="AnswersOf"/>.</summary>
    public ushort Answers;

    /// <summary>Of a full post.</summary>
    public byte Percent;

    /// <summary>A bit per shift of <see cref="Shift"/>; 0 = not stated.</summary>
    public byte Shifts;

    public PersonFlags Flags;

    public readonly int Level => LevelOf(Answers);

    /// <summary>Three bits a skill, see <see cref="LanguageCode"/>.</summary>
    public readonly int Norwegian => NorwegianOf(Answers);

    /// <summary>Both in one, four bits and twelve.</summary>
    public static ushort AnswersOf(int level, int norwegian) => (ushort)((level << 12) | norwegian);

    public static int LevelOf(ushort answers) => answers >> 12;

    public static int NorwegianOf(ushort answers) => answers & (LanguageCode.Values - 1);
}
