namespace CompetenceMatch.Search.Candidates;

/// <summary>One text for equal searches, whatever the page or order: it breaks ties and keys caches.</summary>
internal static class CandidateQueryText
{
    public static string Canonical(CandidateQuery query)
    {
        var plain = query with { Page = 1, PageSize = 20, Sort = CandidateSort.Match, Fit = null };
        var pairs = CandidateQueryString.Write(plain).Select(p => $"{p.Key}={p.Value}");
        return $"query:{query.Words}|{query.WordsLanguage}|{string.Join('&', pairs)}";
    }
}
