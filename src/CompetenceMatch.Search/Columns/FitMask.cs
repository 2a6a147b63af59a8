using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Who among some rows lacks as much as is asked.</summary>
internal static class FitMask
{
    /// <summary>Takes out of the set whoever lacks more, or nothing where one step is asked.</summary>
    public static void Narrow(
        Span<ulong> among,
        CandidateFit fit,
        Segment segment,
        Scoring scoring,
        BitPool pool
    )
    {
        if (scoring.Needs is not [var need])
        {
            OneByOne(among, fit, segment, scoring);
            return;
        }

        var irregular = segment.Facts[Facts.Irregular];
        if (irregular.CountIn(among) == 0)
        {
            need.Narrow(among, fit, pool.Take(among.Length).Span);
            return;
        }

        var odd = pool.Take(among.Length).Span;
        irregular.AddTo(odd);
        Bits.And(odd, among);
        Bits.AndNot(among, odd);
        need.Narrow(among, fit, pool.Take(among.Length).Span);
        OneByOne(odd, fit, segment, scoring);
        Bits.Or(among, odd);
    }

    // Of several needs the one that fits best counts, so each has to be scored.
    private static void OneByOne(
        Span<ulong> among,
        CandidateFit fit,
        Segment segment,
        Scoring scoring
    )
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
