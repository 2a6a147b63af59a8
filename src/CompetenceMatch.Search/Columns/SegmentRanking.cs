using System.Numerics;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Puts the rows of one segment that pass where they belong in the list.</summary>
internal sealed class SegmentRanking(Scoring scoring, TopRows top, BitPool pool)
{
    private const int Few = 32;

    private readonly CeilingGroups groups = new(pool);
    private readonly int[] rows = new int[1024];
    private readonly int[] keys = new int[1024];
    private readonly ulong[] ties = new ulong[1024];
    private Memory<ulong> scored;
    private Memory<ulong> movers;
    private CandidateSort sort;
    private ulong tie;

    /// <param name="tieOf">Hash of the id that equal scores are ordered by.</param>
    public void Start(CandidateSort order, ulong tieOf) => (sort, tie) = (order, tieOf);

    public void Add(Segment segment, int number, ReadOnlySpan<ulong> passing)
    {
        switch (sort)
        {
            case CandidateSort.Newest:
                ByChange(segment, number, passing);
                break;
            case CandidateSort.MostMet:
                ByGaps(segment, number, passing);
                break;
            default:
                ByScore(segment, number, passing);
                break;
        }
    }

    private void ByScore(Segment segment, int number, ReadOnlySpan<ulong> passing)
    {
        var left = pool.TakeAny(passing.Length);
        passing.CopyTo(left.Span);
        movers = pool.TakeAny(passing.Length);
        var isOnly = scoring.Needs.Length == 1;
        scored = isOnly ? default : pool.Take(passing.Length);
        ByCore(segment, number, left.Span);
        var isOpen = false;
        foreach (var need in scoring.Needs)
        {
            // The needs of one search differ in their occupation alone. Where the law asks nothing, whoever has nothing
            // of this one has no less by an open one before it.
            var among = isOnly ? left : Copy(left);
            groups.Start(need, segment, among, withRest: !isOpen || need.ByAuthorisation);
            isOpen |= !need.ByAuthorisation;
            while (groups.Next(top) is { } group)
                ByScore(segment, number, need, group);
            // Another need may give the others more, but whoever has been scored has the best of all needs.
            if (!isOnly)
                Bits.AndNot(left.Span, scored.Span);
        }
    }

    private Memory<ulong> Copy(Memory<ulong> set)
    {
        var copy = pool.TakeAny(set.Length);
        set.CopyTo(copy);
        return copy;
    }

    private void ByScore(Segment segment, int number, NeedScorer need, CeilingGroup group)
    {
        var isExact = scoring.Needs.Length == 1 && need.IsExact(group);
        if (need.Place.AsksMovers)
        {
            groups.Rows.CopyTo(movers.Span);
            Bits.And(movers.Span, need.Place.Movers);
            Bits.AndNot(groups.Rows, movers.Span);
            for (var at = 0; Bits.Rows(movers.Span, ref at, segment.Count, rows) is > 0 and var n; )
                Score(segment, number, Choose(segment, need, n, group.Ceiling, true), isExact);
        }

        foreach (var (points, from, to) in need.Place.Homes)
        {
            var ceiling = group.Ceiling + points;
            if (!top.LetsIn(0, -(ceiling + need.MostOfAnswers - need.Place.Most)))
                return;
            for (var at = from; Bits.Rows(groups.Rows, ref at, to, rows) is > 0 and var n; )
                Score(segment, number, Choose(segment, need, n, ceiling, false), isExact);
        }
    }

    // Of the gathered rows those who can come onto the page with what is known at a glance.
    private int Choose(Segment segment, NeedScorer need, int count, int ceiling, bool asksPlace)
    {
        var scorer = need.Answers();
        if (!asksPlace && scorer.Alike is { } same)
        {
            keys.AsSpan(0, count).Fill(-(ceiling + same));
            return count;
        }

        var all = segment.Rows.Span;
        var codes = segment.Answers.Span;
        var chosen = 0;
        for (var i = 0; i < count; i++)
        {
            var row = rows[i];
            var points = scorer.Of(codes[row], all, row);
            if (asksPlace)
                points += need.Place.Of(row, all[row]);
            var key = -(ceiling + points);
            (rows[chosen], keys[chosen]) = (row, key);
            chosen += top.LetsIn(0, key) ? 1 : 0;
        }

        return chosen;
    }

    // The best first, because each of them may leave the others no place.
    private void Score(Segment segment, int number, int count, bool isExact)
    {
        if (!isExact && count > Few && keys.AsSpan(0, count).ContainsAnyExcept(keys[0]))
            Array.Sort(keys, rows, 0, count);
        var all = segment.Ties.Span;
        var people = segment.Rows.Span;
        for (var i = 0; i < count; i++)
            ties[i] = all[rows[i]];
        for (var i = 0; i < count; i++)
        {
            if (!top.LetsIn(0, keys[i]))
                continue;
            // Whoever could at best be equal to the last of the page must come before the last in the order of equals.
            var joined = TieBreak.Join(ties[i], tie);
            if (!top.LetsIn(0, keys[i], joined))
                continue;
            var row = rows[i];
            Add(number, row, isExact ? -keys[i] : scoring.Score(row, people[row]), joined);
            if (scoring.Needs.Length > 1)
                Bits.Add(scored.Span, row);
        }
    }

    // Whatever does not fit the columns says nothing about what is the most that is possible.
    private void ByCore(Segment segment, int number, Span<ulong> left)
    {
        var irregular = segment.Facts[Facts.Irregular];
        if (irregular.CountIn(left) == 0)
            return;
        var odd = pool.Take(left.Length).Span;
        irregular.AddTo(odd);
        Bits.And(odd, left);
        Bits.AndNot(left, odd);
        foreach (var row in new RowWalk(odd))
        {
            var joined = TieBreak.Join(segment.Ties.Span[row], tie);
            Add(number, row, scoring.Score(row, segment.Rows.Span[row]), joined);
        }
    }

    private void Add(int number, int row, int score, ulong joined)
    {
        if (top.LetsIn(0, -score, joined))
            top.Add(new(0, -score, joined, number, row, score));
    }

    // Whoever lacks nothing comes first; when they fill the page nobody else is asked.
    private void ByGaps(Segment segment, int number, ReadOnlySpan<ulong> passing)
    {
        var left = pool.Take(passing.Length).Span;
        passing.CopyTo(left);
        if (scoring.Needs is [var need])
        {
            var full = pool.Take(passing.Length).Span;
            passing.CopyTo(full);
            FitMask.Narrow(full, CandidateFit.Full, segment, scoring, pool);
            ByScore(segment, number, full);
            Bits.AndNot(left, full);
            need.Gaps.FillFloors();
        }

        var people = segment.Rows.Span;
        foreach (var row in new RowWalk(left))
        {
            ref readonly var person = ref people[row];
            if (!top.LetsIn(Fewest(person), long.MinValue))
                continue;
            var (gaps, _, score) = scoring.Whole(row, person);
            var joined = TieBreak.Join(segment.Ties.Span[row], tie);
            if (top.LetsIn(gaps, -score, joined))
                top.Add(new(gaps, -score, joined, number, row, score));
        }
    }

    // Of whoever is left: with one need those who lack nothing have their places.
    private int Fewest(in PersonRow person) =>
        scoring.Needs is not [var need] ? 0
        : person.Flags.HasFlag(PersonFlags.Irregular) ? 1
        : Math.Max(1, need.Gaps.Floor(person.Answers));

    private void ByChange(Segment segment, int number, ReadOnlySpan<ulong> passing)
    {
        var newest = segment.Newest;
        for (var word = 0; word < passing.Length; word++)
        {
            if (passing[word] != 0 && top.LetsIn(-newest[word], 0))
                ByChange(segment, number, word << 6, passing[word]);
        }
    }

    private void ByChange(Segment segment, int number, int first, ulong passing)
    {
        var changed = segment.UpdatedAt.Span;
        for (; passing != 0; passing &= passing - 1)
        {
            var row = first + BitOperations.TrailingZeroCount(passing);
            var key = -changed[row];
            if (top.LetsIn(key, 0))
                top.Add(new(key, 0, TieBreak.Join(segment.Ties.Span[row], tie), number, row, -1));
        }
    }
}
