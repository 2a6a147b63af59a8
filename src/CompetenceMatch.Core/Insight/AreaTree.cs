namespace CompetenceMatch.Core.Insight;

/// <summary>Areas within areas: what is counted in a leaf counts in every area around it. Area 0 holds all others.</summary>
public sealed class AreaTree
{
    private readonly int[] parents;
    private readonly bool[] leaves;
    private readonly int[] held;

    /// <param name="parents">Per area the number of the area it lies in, which comes before it; -1 for area 0.</param>
    public AreaTree(IEnumerable<int> parents)
    {
        this.parents = [.. parents];
        leaves = [.. Enumerable.Repeat(true, this.parents.Length)];
        for (var area = 0; area < this.parents.Length; area++)
        {
            var parent = this.parents[area];
            if (parent >= area || (parent < 0 && area > 0) || parent < -1)
            {
                throw new ArgumentException($"area {area} in {parent}", nameof(parents));
            }
            if (area > 0)
            {
                leaves[parent] = false;
            }
        }
        held = new int[Count];
        foreach (var leaf in Enumerable.Range(0, Count).Where(IsLeaf))
        {
            foreach (var area in Around(leaf))
            {
                held[area]++;
            }
        }
    }

    public int Count => parents.Length;

    public int Parent(int area) => parents[area];

    public bool IsLeaf(int area) => leaves[area];

    /// <summary>How many leaves the area holds; a leaf holds itself.</summary>
    public int Leaves(int area) => held[area];

    /// <summary>The area itself and all areas around it, outwards.</summary>
    public IEnumerable<int> Around(int area)
    {
        for (var one = area; one >= 0; one = parents[one])
        {
            yield return one;
        }
    }
}
