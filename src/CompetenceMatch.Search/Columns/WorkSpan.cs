using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Columns;

/// <summary>The dates of a period of work in 33 bits: the months since 1900 and whether it goes on.</summary>
internal static class WorkSpan
{
    public const uint Ongoing = 1u << 31;
    private const int Epoch = 1900 * 12;
    private const ushort NotStated = ushort.MaxValue;

    /// <summary>Both months in one word; null if one does not fit.</summary>
    public static uint? Months(Experience work) =>
        (Month(work.From), Month(work.To)) is ({ } from, { } to) ? ((uint)from << 16) | to : null;

    /// <summary>As WorkMonths.Span of Core: first and last month up to now; false = none stated, or all in the future.</summary>
    public static bool TryRead(uint months, bool ongoing, int now, out int first, out int last)
    {
        var (from, to) = ((ushort)(months >> 16), (ushort)months);
        int? start = from == NotStated ? null : from + Epoch;
        int? end = to == NotStated ? null : to + Epoch;
        int? stillThere = ongoing && end is null ? now : null;
        var begun = start ?? end ?? stillThere;
        first = begun ?? 0;
        last = Math.Min(end ?? stillThere ?? first, now);
        return begun is not null && first <= last;
    }

    private static ushort? Month(YearMonth? month) =>
        month is not { Number: var number } ? NotStated
        : number - Epoch is >= 0 and < NotStated and var since ? (ushort)since
        : null;
}
