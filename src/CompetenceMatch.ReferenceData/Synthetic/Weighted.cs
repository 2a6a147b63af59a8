namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>Things to draw from, each as often as its weight says.</summary>
internal sealed class Weighted<T>
{
    private readonly T[] items;
    private readonly int[] upTo;

    public Weighted(IEnumerable<(T Item, int Weight)> weights)
    {
        var kept = weights.Where(entry => entry.Weight > 0).ToArray();
        items = [.. kept.Select(entry => entry.Item)];
        upTo = new int[kept.Length];
        var total = 0;
        for (var index = 0; index < kept.Length; index++)
            upTo[index] = total += kept[index].Weight;
    }

    public bool IsEmpty => items.Length == 0;

    public IReadOnlyList<T> Items => items;

    public T Draw(Dice dice)
    {
        var found = Array.BinarySearch(upTo, dice.Below(upTo[^1]) + 1);
        return items[found < 0 ? ~found : found];
    }
}
