namespace CompetenceMatch.ReferenceData.Synthetic;

/// <summary>A small random source (SplitMix64), seeded per item so that item i never depends on how many there are.</summary>
internal sealed class Dice(long seed, DiceStream stream, int index)
{
    private ulong state = Mix(Mix((ulong)seed) ^ Mix(((ulong)stream << 32) | (uint)index));

    /// <summary>0 up to but not including <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>Both ends included.</summary>
    public int Between(int min, int max) => min + Below(max - min + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A whole number from min to max, most often near the typical one (triangular).</summary>
    public int Around(int min, int typical, int max)
    {
        var share = (Next() >> 11) * (1.0 / (1UL << 53));
        double width = max - min;
        double rise = typical - min;
        var value =
            share * width < rise
                ? min + Math.Sqrt(share * width * rise)
                : max - Math.Sqrt((1 - share) * width * (max - typical));
        return (int)Math.Round(value);
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        return Mix(state);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
