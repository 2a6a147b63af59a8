namespace CompetenceMatch.Core.Insight;

/// <summary>How many people of each kind live in each area; a person is of one kind and lives in one leaf.</summary>
public sealed class CountTable(AreaTree areas, int kinds)
{
    private readonly int[,] counts = new int[areas.Count, kinds];

    public AreaTree Areas { get; } = areas;
    public int Kinds { get; } = kinds;

    public void Add(int leaf, int kind, int count = 1)
    {
        foreach (var area in Areas.Around(leaf))
        {
            counts[area, kind] += count;
        }
    }

    public int Count(int area, int kind) => counts[area, kind];

    public int Total(int area) => Enumerable.Range(0, Kinds).Sum(kind => counts[area, kind]);
}
