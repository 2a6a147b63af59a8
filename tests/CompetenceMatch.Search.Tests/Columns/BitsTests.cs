using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Tests.Columns;

public sealed class BitsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(1001)]
    public void Whole_words_at_a_time_give_what_one_row_at_a_time_gives(int words)
    {
        var random = new Random(words);
        var (a, b) = (Some(random, words), Some(random, words));
        Same(a, b, Bits.And, PlainBits.And);
        Same(a, b, Bits.Or, PlainBits.Or);
        Same(a, b, Bits.AndNot, PlainBits.AndNot);
        Same(a, b, (set, other) => Bits.Both(set.ToArray(), other, set), PlainBits.And);
        Same(a, b, (set, other) => Bits.Alone(set.ToArray(), other, set), PlainBits.AndNot);
        Same(a, b, (set, other) => Bits.Split(set, other.ToArray()), PlainBits.And);
        Same(a, b, (set, other) => Bits.Split(other.ToArray(), set), PlainBits.AndNot);
        for (var round = 0; round < 20; round++)
        {
            var from = random.Next(words * 64);
            var to = random.Next(from, words * 64);
            Bits.CountRange(a, from, to).ShouldBe(PlainBits.CountRange(a, from, to));
        }

        var both = (ulong[])a.Clone();
        PlainBits.And(both, b);
        Bits.Count(a, b).ShouldBe(PlainBits.CountRange(both, 0, words * 64));
    }

    private delegate void Change(Span<ulong> set, ReadOnlySpan<ulong> other);

    private static void Same(ulong[] a, ulong[] b, Change fast, Change plain)
    {
        var (one, two) = ((ulong[])a.Clone(), (ulong[])a.Clone());
        fast(one, b);
        plain(two, b);
        one.ShouldBe(two);
    }

    private static ulong[] Some(Random random, int words) =>
        [
            .. Enumerable
                .Range(0, words)
                .Select(_ => (ulong)random.NextInt64() & (ulong)random.NextInt64()),
        ];
}
