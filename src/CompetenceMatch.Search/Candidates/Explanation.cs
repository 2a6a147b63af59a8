using CompetenceMatch.Core.Needs;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Core's whole reason for the place of each row on a page.</summary>
internal static class Explanation
{
    public static List<CandidateHit> Of(
        ReadOnlySpan<RankedRow> page,
        IndexSnapshot snapshot,
        IReadOnlyList<Need> needs,
        CandidateSort sort,
        SearchKnowledge known
    )
    {
        var hits = new List<CandidateHit>(page.Length);
        foreach (var row in page)
        {
            var segment = snapshot.Segments[row.Segment].Segment;
            var profile = segment.Profile(row.Row);
            var match = BestNeed.Of(
                profile,
                needs,
                sort,
                known.Taxonomy,
                known.Weights,
                known.Today
            );
            hits.Add(new CandidateHit(profile.Id, match, segment.UpdatedAt.Span[row.Row]));
        }

        return hits;
    }
}
