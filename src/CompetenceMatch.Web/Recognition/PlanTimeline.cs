using System.Globalization;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Web.Recognition;

/// <summary>Where the steps of a way stand on a line of weeks. It runs the way the language is read.</summary>
public sealed class PlanTimeline
{
    public const int Width = 320;
    public const int RowHeight = 24;
    private const int Margin = 26;
    private const int MostMarks = 5;
    private static readonly int[] intervals = [1, 2, 4, 13, 26, 52, 104, 208];

    private readonly bool rightToLeft;
    private readonly int weeks;

    private PlanTimeline(IReadOnlyList<PlanStep> steps, int weeks, bool rightToLeft)
    {
        (this.rightToLeft, this.weeks) = (rightToLeft, weeks);
        Rows = [.. steps.Select(Row)];
        var interval = intervals.FirstOrDefault(one => weeks / one <= MostMarks, intervals[^1]);
        Marks =
        [
            .. Enumerable
                .Range(0, (weeks / interval) + 1)
                .Select(number => (number * interval, Text(At(number * interval)))),
        ];
    }

    public IReadOnlyList<TimelineRow> Rows { get; }

    /// <summary>The weeks written below the line, and where.</summary>
    public IReadOnlyList<(int Week, string At)> Marks { get; }

    public int Height => (Rows.Count * RowHeight) + Margin;

    /// <summary>Null when no time is known, or there is nothing to compare.</summary>
    public static PlanTimeline? Of(PlannedWay way, bool rightToLeft)
    {
        ArgumentNullException.ThrowIfNull(way);
        var longest = way.Steps.Select(step => step.Time.Finish.Max).DefaultIfEmpty(0).Max();
        return longest == 0 || way.Steps.Count < 2 ? null : new(way.Steps, longest, rightToLeft);
    }

    private TimelineRow Row(PlanStep step, int number)
    {
        var (start, least, most) = (
            step.Time.Start.Min,
            step.Time.Finish.Min,
            step.Time.Finish.Max
        );
        var middle = (number * RowHeight) + (RowHeight / 2);
        return new TimelineRow(
            number + 1,
            Text(At(-1)),
            middle,
            least > start ? Bar(start, least) : null,
            most > least ? Bar(least, most) : null,
            Text(At(most > start ? start : least)),
            step.IsCritical
        );
    }

    private (string X, string Width) Bar(int from, int to)
    {
        var (a, b) = (At(from), At(to));
        return (Text(Math.Min(a, b)), Text(Math.Abs(b - a)));
    }

    private double At(int week)
    {
        var x = week < 0 ? Margin / 2d : Margin + ((Width - (2d * Margin)) * week / weeks);
        return rightToLeft ? Width - x : x;
    }

    private static string Text(double number) =>
        number.ToString("0.#", CultureInfo.InvariantCulture);
}
