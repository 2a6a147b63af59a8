using CompetenceMatch.Core.Needs;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Web.Finding;

/// <summary>What a need's own list adds to what the URL says.</summary>
internal static class NeedQuery
{
    /// <param name="chosen">The occupations of the query are chosen, also when there are none.</param>
    public static CandidateQuery Complete(CandidateQuery query, Need need, bool chosen)
    {
        var start = CandidateQuery.For(need);
        return query with
        {
            Need = start.Need,
            Occupations =
                chosen || query.Occupations.Count > 0 ? query.Occupations : start.Occupations,
            TravelFrom = query.TravelFrom ?? need.Municipality,
        };
    }
}
