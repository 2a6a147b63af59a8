using CompetenceMatch.Core.Needs;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Web.Finding;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace CompetenceMatch.Web.SavedSearches;

/// <summary>A query as it is kept, and back. What a need says itself is not kept: it follows the need.</summary>
internal static class SavedQuery
{
    /// <summary>Filters as a query string, without words.</summary>
    public static string Filters(CandidateQuery query, Need? need)
    {
        var kept = query with { Page = 1, PageSize = new CandidateQuery().PageSize };
        var pairs = new QueryBuilder();
        if (need is not null)
        {
            var own = CandidateQuery.For(need).Occupations;
            if (query.Occupations.Equals(own))
                kept = kept with { Occupations = [] };
            else if (query.Occupations.Count == 0)
                pairs.Add(SearchAddress.Chosen, "yes");
            if (query.TravelFrom == need.Municipality)
                kept = kept with { TravelFrom = null };
        }

        foreach (var (key, value) in CandidateQueryString.Write(kept with { Words = null }))
            pairs.Add(key, value);
        return pairs.ToQueryString().Value ?? "";
    }

    /// <param name="search">With its need.</param>
    public static CandidateQuery Of(SavedSearch search)
    {
        var pairs = QueryHelpers.ParseQuery(search.Filters);
        var query = CandidateQueryString
            .Read(
                pairs.SelectMany(pair =>
                    pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))
                )
            )
            .Query with
        {
            Words = search.Words,
        };
        return search.Need is { } need
            ? NeedQuery.Complete(query, need.Content, pairs.ContainsKey(SearchAddress.Chosen))
            : query;
    }

    /// <summary>A need that is over asks for nobody any more.</summary>
    public static bool IsWatched(SavedSearch search) =>
        search.Need
            is null
                or { State: NeedState.Draft or NeedState.Published or NeedState.Paused };
}
