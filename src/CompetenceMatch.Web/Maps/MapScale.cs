namespace CompetenceMatch.Web.Maps;

/// <summary>Up to five classes of a figure, the lowest first; the starts are round numbers that readers know.</summary>
public sealed class MapScale
{
    public const int Classes = 5;

    private static readonly double[] steps = [1, 1.5, 2, 3, 5, 7];

    private readonly List<double> starts;

    private MapScale(IEnumerable<double> starts) => this.starts = [.. starts];

    /// <summary>Where each class starts.</summary>
    public IReadOnlyList<double> Starts => starts;

    /// <summary>Counts: classes with about equally many areas.</summary>
    public static MapScale OfCounts(IEnumerable<double> values)
    {
        var sorted = values.Where(value => value > 0).Order().ToList();
        if (sorted.Count == 0)
        {
            return new MapScale([]);
        }
        var inner = Enumerable
            .Range(1, Classes - 1)
            .Select(part => Round(sorted[sorted.Count * part / Classes]));
        return new MapScale(inner.Prepend(Round(sorted[0])).Distinct().Order());
    }

    /// <summary>Parts of a whole, 0–1: the same classes always, so that pictures can be compared.</summary>
    public static MapScale OfShares() => new([0, 0.2, 0.3, 0.4, 0.5]);

    /// <summary>1 = the lowest class; 0 = nothing to show.</summary>
    public int ClassOf(double? value) =>
        value is { } known && starts.Count > 0 && known >= starts[0]
            ? starts.FindLastIndex(start => known >= start) + 1
            : 0;

    /// <summary>How dark a class is, 1–5: few classes are spread over the whole range.</summary>
    public int ShadeOf(int number) =>
        number == 0 ? 0
        : starts.Count == 1 ? Classes / 2 + 1
        : 1 + (int)Math.Round((number - 1) * (Classes - 1.0) / (starts.Count - 1));

    private static double Round(double value)
    {
        var ten = Math.Pow(10, Math.Floor(Math.Log10(value)));
        return Math.Floor(steps.Last(step => step * ten <= value) * ten);
    }
}
