using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class SearchMemoryTests
{
    private const int MostBytes = 4 * 1024;

    // Everything but the answer is kept for the next search of the thread.
    [Fact]
    public void A_search_allocates_little_whatever_it_asks()
    {
        var index = Index.Of(Index.People);
        CandidateQuery[] asked =
        [
            .. Index.Needs.Take(30).Select(CandidateQuery.For),
            .. Enumerable
                .Range(0, 300)
                .Select(QueryMaker.Make)
                .Where(q => q is { Words: null, Fit: null, Occupations.Count: 0 })
                .Where(q => q.Filters.Count is > 0 and < 4)
                .Select(q => q with { Page = 1, PageSize = 20, Sort = CandidateSort.Match }),
            new(),
            new() { Words = "\"norsk ku\"" },
            new() { Sort = CandidateSort.Newest },
        ];
        asked.Length.ShouldBeGreaterThan(50);
        foreach (var query in asked)
            index.Rank(query, Index.Today);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var query in asked)
            index.Rank(query, Index.Today);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        (taken / asked.Length).ShouldBeLessThan(MostBytes);
    }
}
