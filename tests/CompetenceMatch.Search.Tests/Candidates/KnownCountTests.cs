using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

// in a segment so large that what single filters let through is counted once and kept.
public sealed class KnownCountTests
{
    private const int People = 18_000;

    [Fact]
    public void Counts_that_are_kept_are_the_lists_one_gets_also_after_people_left()
    {
        var index = Index.Of(
            Enumerable
                .Range(0, People)
                .Select(number =>
                    Index.People[number % Index.People.Count] with
                    {
                        Id = new ProfileId($"p{number}"),
                    }
                )
        );
        index.Apply(
            Enumerable.Range(0, 300).Select(n => IndexChange.Remove(new ProfileId($"p{n * 31}")))
        );
        for (var seed = 0; seed < 60; seed++)
        {
            var query = QueryMaker.Make(seed) with { Fit = null, PageSize = 1, Page = 1 };
            var first = index.Search(query, Index.Today).Facets;
            var facets = index.Search(query, Index.Today).Facets;
            facets.SelectMany(f => f.Values).ShouldBe(first.SelectMany(f => f.Values));
            foreach (var facet in facets)
                Compare(index, query, facet);
        }
    }

    private static void Compare(CandidateIndex index, CandidateQuery query, Facet facet)
    {
        var values = facet.Values.Take(2).Concat(facet.Values.TakeLast(1));
        foreach (var value in values.Concat(facet.Values.Where(v => v.IsChosen)))
        {
            index
                .Ids(query.Choosing(facet.Id, value.Value), Index.Today)
                .Count.ShouldBe(value.Count, $"{facet.Id} {value} {query}");
        }
    }
}
