using System.Runtime.InteropServices;

namespace CompetenceMatch.Search.Columns;

/// <summary>What every query may ask of a person, in half a cache line.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct PersonRow
{
    /// <summary>Level codes beside NUS 0–8: has answered and finished nothing; has not answered.</summary>
    public const byte NothingFinished = 9;
    public const byte LevelNotStated = 10;
    public const byte PercentNotStated = byte.MaxValue;
    public const int DateNotStated = int.MinValue;

    /// <summary>Hash of the id; see <see cref="Core.Matching.TieBreak"/>.</summary>
    public ulong Tie;

    /// <summary>Day number; <see cref="DateNotStated"/>.</summary>
    public int Available;

    /// <summary>Where the lists begin; see <see cref="Details"/>.</summary>
    public int Detail;

    /// <summary>Where the card begins.</summary>
    public int Card;

    /// <summary>Number of the municipality in the segment.</summary>
    public ushort Place;

    /// <summary>Norwegian: three bits a skill, see <see cref="LanguageCode"/>.</summary>
    public ushort Norwegian;

    /// <summary>A bit per class held or covered.</summary>
    public ushort Licences;

    public byte Level;

    /// <summary>Of a full post.</summary>
    public byte Percent;

    /// <summary>A bit per shift of <see cref="Shift"/>; 0 = not stated.</summary>
    public byte Shifts;

    public PersonFlags Flags;

    /// <summary>A bit per recognition state that one of the qualifications has, or may have.</summary>
    public ushort Recognition;
}
