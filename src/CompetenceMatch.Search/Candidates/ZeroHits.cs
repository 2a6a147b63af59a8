using CompetenceMatch.Core.Needs;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Works out what to say when nobody passes: what each filter costs, and who passes the most of them.</summary>
internal sealed class ZeroHits(
    List<ColumnFilter> filters,
    IndexSnapshot snapshot,
    SearchKnowledge known,
    SearchScratch scratch
)
{
    private const int Shown = 5;

    public ZeroHitAdvice Advice(CandidateQuery query, WordsMeaning words, IReadOnlyList<Need> needs)
    {
        if (query.Fit is { } fit)
            filters.Add(Fit(fit));
        var (most, near) = Nearest();
        // Who fails one filter alone appears without it.
        var alone = filters.Select(f => most == filters.Count - 1 ? Failing(near, f) : 0);
        var without = filters
            .Zip(alone, (f, count) => new FilterAdvice(new CandidateFilter(f.Kind, f.Value), count))
            .OrderByDescending(a => a.Count)
            .ThenBy(a => a.Filter.Kind)
            .ToArray();
        return new ZeroHitAdvice(without, Misses(query, words, needs, near));
    }

    private ColumnFilter Fit(CandidateFit fit) =>
        new(
            FilterKind.Fit,
            QueryKeys.NameOf(fit),
            (segment, to) =>
            {
                scratch.Scoring.Fill(segment);
                Bits.AddRange(to, 0, segment.Count);
                FitMask.Narrow(to, fit, segment, scratch.Scoring, scratch.Bits);
            }
        );

    // The rows that pass the most filters, segment by segment; empty where another segment has better ones.
    private (int Most, ulong[][] Near) Nearest()
    {
        var most = -1;
        var near = new ulong[snapshot.Segments.Count][];
        for (var number = 0; number < near.Length; number++)
        {
            var (best, rows) = Nearest(snapshot.Segments[number]);
            near[number] = best >= most ? rows : [];
            if (best <= most)
                continue;
            most = best;
            Array.Fill(near, [], 0, number);
        }

        return (most, near);
    }

    private (int Best, ulong[] Rows) Nearest(LiveSegment one)
    {
        scratch.Bits.ReturnAll();
        var passing = scratch.Bits.Take(one.Segment.BitWords);
        var counter = new VerticalCounter(scratch.Bits);
        counter.Start(one.Segment.BitWords);
        foreach (var filter in filters)
        {
            passing.Span.Clear();
            filter.AddTo(one.Segment, passing.Span);
            counter.Add(passing.Span);
        }

        var rows = one.Live.ToArray();
        return (counter.Highest(rows), rows);
    }

    private int Failing(ulong[][] near, ColumnFilter filter)
    {
        var count = 0;
        for (var number = 0; number < near.Length; number++)
        {
            if (near[number].Length == 0)
                continue;
            var segment = snapshot.Segments[number].Segment;
            scratch.Bits.ReturnAll();
            var passing = scratch.Bits.Take(segment.BitWords);
            filter.AddTo(segment, passing.Span);
            count += Bits.Count(near[number]) - Bits.Count(near[number], passing.Span);
        }

        return count;
    }

    private NearMiss[] Misses(
        CandidateQuery query,
        WordsMeaning words,
        IReadOnlyList<Need> needs,
        ulong[][] near
    )
    {
        scratch.Top.Start(snapshot.Segments, Shown);
        for (var number = 0; number < near.Length; number++)
        {
            if (near[number].Length == 0)
                continue;
            var segment = snapshot.Segments[number].Segment;
            scratch.Bits.ReturnAll();
            scratch.Scoring.Fill(segment);
            scratch.Ranking.Add(segment, number, near[number]);
        }

        var compiled = FilterCompiler.Compile(query, words, known.Slots, known.Taxonomy);
        return
        [
            .. Explanation.Of(scratch.Top.Page(0), snapshot, needs, query.Sort, known).Select(Miss),
        ];

        NearMiss Miss(CandidateHit hit)
        {
            var document = new CandidateDocument(
                snapshot.Find(hit.Id)!,
                hit.UpdatedAt,
                known.Taxonomy,
                known.Slots
            );
            var missing = compiled
                .Where(f => !f.Passes(document))
                .Select(f => new CandidateFilter(f.Kind, f.Value));
            if (
                query.Fit is { } fit
                && !FitFilter.Keeps(fit, hit.Match.Gaps.Count, hit.Match.OneStepAway)
            )
                missing = missing.Append(
                    new CandidateFilter(FilterKind.Fit, QueryKeys.NameOf(fit))
                );
            return new NearMiss(hit, [.. missing]);
        }
    }
}
