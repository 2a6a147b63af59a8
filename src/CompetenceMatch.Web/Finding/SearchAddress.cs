using CompetenceMatch.Search.Candidates;
using Microsoft.AspNetCore.Http.Extensions;

namespace CompetenceMatch.Web.Finding;

/// <summary>Where a search lives, and what its URL carries besides the query.</summary>
/// <param name="Words">The sealed words.</param>
/// <param name="OfNeed">A need's own list: no occupation in the URL means the need's.</param>
/// <param name="ListNeed">In a free search: the need whose shortlist is being filled.</param>
public sealed record SearchAddress(string Path, string? Words, bool OfNeed, Guid? ListNeed)
{
    /// <summary>Says that the occupations of the URL are chosen, also when there are none.</summary>
    public const string Chosen = "own";

    /// <summary>The name of the need to list people for.</summary>
    public const string Need = "behov";

    /// <summary>The name of the saved search that was opened.</summary>
    public const string SavedAs = "lagret";

    /// <summary>The saved search whose news is marked; null = none was opened.</summary>
    public Guid? Saved { get; init; }

    public static Guid? SavedIn(IQueryCollection query) =>
        Guid.TryParse(query[SavedAs], out var id) ? id : null;

    public string Of(CandidateQuery query) =>
        Path + new QueryBuilder(Pairs(query)).ToQueryString().Value;

    public IEnumerable<KeyValuePair<string, string>> Pairs(CandidateQuery query)
    {
        foreach (var pair in CandidateQueryString.Write(query))
            yield return pair;
        if (query.Words is not null && Words is not null)
            yield return new(AskedWords.Key, Words);
        if (OfNeed && query.Occupations.Count == 0)
            yield return new(Chosen, "yes");
        if (ListNeed is { } need)
            yield return new(Need, need.ToString());
        if (Saved is { } saved)
            yield return new(SavedAs, saved.ToString());
    }
}
