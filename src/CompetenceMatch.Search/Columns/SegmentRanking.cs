using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>Puts the rows of one segment that pass where they belong in the list.</summary>
internal sealed class SegmentRanking(Scoring scoring, TopRows top, BitPool pool)
{
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

    // Whoever has something of what is asked first: often nobody else can come onto the page any more.
    private void ByScore(Segment segment, int number, ReadOnlySpan<ulong> passing)
    {
        var holders = pool.Take(passing.Length).Span;
        scoring.AddHolders(holders);
        var rest = pool.Take(passing.Length).Span;
        passing.CopyTo(rest);
        Bits.AndNot(rest, holders);
        Bits.And(holders, passing);
        var rows = segment.Rows.Span;
        foreach (var row in new RowWalk(holders))
        {
            ref readonly var person = ref rows[row];
            Score(scoring.Score(row, person), person, number, row);
        }

        if (!top.LetsIn(-scoring.MostOfRest, 0))
            return;
        if (scoring.Plain is { } plain)
        {
            Rest(plain.Rest(), rows, number, rest);
            return;
        }

        foreach (var row in new RowWalk(rest))
        {
            ref readonly var person = ref rows[row];
            Score(scoring.ScoreOfRest(row, person), person, number, row);
        }
    }

    private void Rest(
        RestScorer scorer,
        ReadOnlySpan<PersonRow> rows,
        int number,
        ReadOnlySpan<ulong> rest
    )
    {
        foreach (var row in new RowWalk(rest))
        {
            ref readonly var person = ref rows[row];
            var score = person.Flags.HasFlag(PersonFlags.Irregular)
                ? scoring.ScoreOfRest(row, person)
                : scorer.Of(row, person);
            Score(score, person, number, row);
        }
    }

    private void Score(int score, in PersonRow person, int number, int row)
    {
        if (top.LetsIn(-score, 0))
            top.Add(new(-score, 0, TieBreak.Join(person.Tie, tie), number, row, score, -1));
    }

    private void ByGaps(Segment segment, int number, ReadOnlySpan<ulong> passing)
    {
        var rows = segment.Rows.Span;
        foreach (var row in new RowWalk(passing))
        {
            ref readonly var person = ref rows[row];
            var (gaps, _, score) = scoring.Whole(row, person);
            if (top.LetsIn(gaps, -score))
                top.Add(
                    new(gaps, -score, TieBreak.Join(person.Tie, tie), number, row, score, gaps)
                );
        }
    }

    private void ByChange(Segment segment, int number, ReadOnlySpan<ulong> passing)
    {
        var rows = segment.Rows.Span;
        var changed = segment.UpdatedAt.Span;
        foreach (var row in new RowWalk(passing))
        {
            if (top.LetsIn(-changed[row], 0))
                top.Add(
                    new(-changed[row], 0, TieBreak.Join(rows[row].Tie, tie), number, row, -1, -1)
                );
        }
    }
}
