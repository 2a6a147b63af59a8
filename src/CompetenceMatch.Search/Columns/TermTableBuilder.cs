using System.Text;

namespace CompetenceMatch.Search.Columns;

/// <summary>Gives terms numbers while people are added; sorted by bytes at the end.</summary>
internal sealed class TermTableBuilder
{
    private readonly Numbering<string> numbers = new();

    public int Number(string term) => numbers[term];

    /// <summary>The sorted terms, and for each number given out its place among them.</summary>
    public (TextTable Terms, int[] Places) Sorted()
    {
        var terms = numbers.Items.ToArray();
        var keys = Array.ConvertAll(terms, Encoding.UTF8.GetBytes);
        var order = Enumerable.Range(0, terms.Length).ToArray();
        Array.Sort(order, (a, b) => keys[a].AsSpan().SequenceCompareTo(keys[b]));
        var places = new int[order.Length];
        for (var place = 0; place < order.Length; place++)
            places[order[place]] = place;
        return (TextTable.Of(order.Select(number => terms[number])), places);
    }
}
