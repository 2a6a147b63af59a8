namespace CompetenceMatch.Search.Linking;

/// <summary>The labels of one language in the order of each of their word starts.</summary>
internal sealed class PrefixTable
{
    private readonly string[] texts;
    private readonly int[] labels;
    private readonly short[] offsets;

    /// <param name="folded">Label number and its folded text.</param>
    public PrefixTable(IEnumerable<(int Label, string Folded)> folded)
    {
        var entries = new List<(string Text, short Offset, int Label)>();
        foreach (var (label, text) in folded)
        {
            for (var at = 0; at >= 0 && at < short.MaxValue; at = NextWord(text, at))
                entries.Add((text, (short)at, label));
        }
        entries.Sort(
            (a, b) =>
                a.Text.AsSpan(a.Offset).SequenceCompareTo(b.Text.AsSpan(b.Offset)) is var order
                && order != 0
                    ? order
                    : (a.Offset, a.Label).CompareTo((b.Offset, b.Label))
        );
        texts = entries.Select(e => e.Text).ToArray();
        offsets = entries.Select(e => e.Offset).ToArray();
        labels = entries.Select(e => e.Label).ToArray();
    }

    /// <summary>Calls back for every word start that begins with the prefix, at most so many.</summary>
    public void Find(string prefix, int most, Action<int, int, int> found)
    {
        var at = LowerBound(prefix);
        for (var seen = 0; at < texts.Length && seen < most; at++, seen++)
        {
            if (!From(at).StartsWith(prefix, StringComparison.Ordinal))
                break;
            found(labels[at], offsets[at], texts[at].Length);
        }
    }

    private int LowerBound(ReadOnlySpan<char> prefix)
    {
        var (low, high) = (0, texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (From(middle).SequenceCompareTo(prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ReadOnlySpan<char> From(int entry) => texts[entry].AsSpan(offsets[entry]);

    private static int NextWord(string text, int at)
    {
        var space = text.IndexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }
}
