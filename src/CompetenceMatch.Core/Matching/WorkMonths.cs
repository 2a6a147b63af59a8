using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Matching;

/// <summary>Months of work, counted in whole calendar months with both ends.</summary>
public static class WorkMonths
{
    /// <summary>First and last month number up to today; null = no month stated, or all of it in the future.</summary>
    public static (int First, int Last)? Span(Experience work, DateOnly today)
    {
        var now = YearMonth.From(today).Number;
        var stillThere = work.Current && work.To is null ? now : (int?)null;
        var first = work.From?.Number ?? work.To?.Number ?? stillThere;
        // An end that is not stated counts as the shortest: the first month alone.
        var last = Math.Min(work.To?.Number ?? stillThere ?? first ?? 0, now);
        return first is { } from && from <= last ? (from, last) : null;
    }

    /// <summary>Months covered by the spans, overlaps once.</summary>
    public static int Count(IEnumerable<(int First, int Last)> spans)
    {
        var months = 0;
        var reached = int.MinValue;
        foreach (var (first, last) in spans.OrderBy(span => span.First))
        {
            var from = Math.Max(first, reached + 1);
            months += Math.Max(0, last - from + 1);
            reached = Math.Max(reached, last);
        }
        return months;
    }
}
