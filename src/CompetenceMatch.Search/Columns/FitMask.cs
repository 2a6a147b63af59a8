using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Who among some rows lacks as much as is asked.</summary>
internal static class FitMask
{
    /// <summary>Takes out of the set whoever lacks more, or nothing where one step is asked.</summary>
    public static void Narrow(Span<ulong> among, CandidateFit fit, Segment segment, Scoring scoring)
    {
        var rows = segment.Rows.Span;
        foreach (var row in new RowWalk(among))
        {
            var (gaps, oneStep, _) = scoring.Whole(row, rows[row]);
            if (!FitFilter.Keeps(fit, gaps, oneStep))
                Bits.Remove(among, row);
        }
    }
}
