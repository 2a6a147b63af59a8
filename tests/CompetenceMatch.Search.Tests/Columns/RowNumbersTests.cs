using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Tests.Columns;

public sealed class RowNumbersTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(64, 2)]
    [InlineData(257, 3)]
    [InlineData(1000, 200)]
    [InlineData(1500, 1_000_000)]
    public void Everyone_compared_at_once_is_everyone_compared_one_by_one(int rows, int kinds)
    {
        var random = new Random(rows);
        int[] numbers =
        [
            .. Enumerable
                .Range(0, rows)
                .Select(_ => random.Next(10) == 0 ? int.MinValue : random.Next(kinds) - 5),
        ];
        var columns = RowNumbers.Of(numbers);
        foreach (
            var asked in (int[])
                [int.MinValue, -6, -5, 0, kinds / 2, kinds, int.MaxValue, .. numbers.Take(50)]
        )
        {
            Rows(rows, to => columns.AddUpTo(asked, to)).ShouldBe(Where(n => n <= asked));
            Rows(rows, to => columns.AddFrom(asked, to)).ShouldBe(Where(n => n >= asked));
        }

        IEnumerable<int> Where(Func<int, bool> passes) =>
            numbers.Index().Where(one => passes(one.Item)).Select(one => one.Index);
    }

    private delegate void Adding(Span<ulong> to);

    private static List<int> Rows(int rows, Adding add)
    {
        var set = new ulong[Bits.Words(rows)];
        add(set);
        var found = new List<int>();
        foreach (var row in new RowWalk(set))
            found.Add(row);
        return found;
    }
}
