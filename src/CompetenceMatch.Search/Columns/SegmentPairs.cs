using System.Numerics;

namespace CompetenceMatch.Search.Columns;

/// <summary>Which row has which value, collected row by row while a segment is put together.</summary>
internal sealed class SegmentPairs
{
    public PairList Facts { get; } = new();
    public PairList Minors { get; } = new();
    public PairList Moves { get; } = new();
    public PairList Fields { get; } = new();
    public PairList Shifts { get; } = new();
    public PairList Languages { get; } = new();
    public PairList Skills { get; } = new();
    public PairList Words { get; } = new();
    public PairList Works { get; } = new();
    public PairList Qualifications { get; } = new();
    public PairList Authorisations { get; } = new();

    public void Add(int row, Details details, ulong facts)
    {
        for (; facts != 0; facts &= facts - 1)
            Facts.Add(BitOperations.TrailingZeroCount(facts), row);
        for (var i = 0; i < details.Works.Length; i += 2)
            Works.AddOnce((int)(details.Works[i] & ~WorkSpan.Ongoing), row);
        foreach (var one in details.Qualifications)
            Qualifications.AddOnce((int)one, row);
        foreach (var one in details.Authorisations)
            Authorisations.AddOnce((int)one, row);
        foreach (var one in details.Languages)
            Languages.Add((int)(one >> 12), row);
        foreach (var one in details.Skills)
            Skills.Add((int)(one >> 1), row);
        foreach (var one in details.Minors)
            Minors.Add((int)one, row);
    }
}
