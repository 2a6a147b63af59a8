using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Plain;
using CompetenceMatch.Search.Tests.Candidates;
using CompetenceMatch.Search.Tests.Linking;
using Index = CompetenceMatch.Search.Tests.Candidates.Index;

namespace CompetenceMatch.Search.Tests.Plain;

public sealed class PlainSearchTests
{
    private static readonly PlainKnowledge known = new(
        Index.Taxonomy,
        BuiltIn.Linker,
        MatchWeights.Default,
        Index.Today
    );

    [Fact]
    public void Everybody_asked_one_by_one_gives_the_answer_of_the_index()
    {
        for (var seed = 0; seed < 150; seed++)
            Compare(QueryMaker.Make(seed));
    }

    [Fact]
    public void The_list_of_a_need_and_who_is_one_step_away_are_the_same()
    {
        foreach (var need in Index.Needs.Take(20))
        {
            var query = CandidateQuery.For(need);
            Compare(query);
            Compare(query with { Fit = CandidateFit.OneStep, PageSize = 3 });
            Compare(query with { Fit = CandidateFit.Full, Page = 2 });
        }
    }

    [Theory]
    [InlineData("\"sykepleyer\"")]
    [InlineData("\"elektriker\", \"rørlegger\"")]
    [InlineData("\"qqqqqqq\"")]
    public void Words_are_read_as_the_index_reads_them(string words) =>
        Compare(new CandidateQuery { Words = words });

    private static void Compare(CandidateQuery query)
    {
        var expected = Index.Full.Search(query, Index.Today);
        var actual = Ask(new PlainSearch(query, known));

        actual.Total.ShouldBe(expected.Total, $"{query}");
        Line(actual.Page).ShouldBe(Line(expected.Page), $"{query}");
        actual.Words.Corrections.ShouldBe(expected.Words.Corrections);
        actual
            .Facets.SelectMany(facet => facet.Values.Select(value => (facet.Id, value)))
            .ShouldBe(
                expected.Facets.SelectMany(facet => facet.Values.Select(value => (facet.Id, value)))
            );
        (actual.Advice is null).ShouldBe(expected.Advice is null);
        if (expected.Advice is not { } advice)
            return;
        actual.Advice!.Without.ShouldBe(advice.Without, $"{query}");
        Line(actual.Advice.Nearest.Select(one => one.Hit))
            .ShouldBe(Line(advice.Nearest.Select(one => one.Hit)), $"{query}");
        actual
            .Advice.Nearest.SelectMany(one => one.Missing)
            .ShouldBe(advice.Nearest.SelectMany(one => one.Missing));
    }

    private static IEnumerable<(ProfileId, int, long)> Line(IEnumerable<CandidateHit> hits) =>
        hits.Select(hit => (hit.Id, hit.Match.ScoreHundredths, hit.UpdatedAt));

    private static CandidateHits Ask(PlainSearch search)
    {
        for (var at = 0; at < Index.People.Count; at++)
            search.Add(Index.People[at], at);
        if (search.Corrected() is { } corrected)
            return Ask(corrected);
        var shown = search.Shown.ToHashSet();
        var people = Index
            .People.Select((person, at) => IndexChange.Upsert(person, at))
            .Where(person => shown.Contains(person.Id))
            .ToDictionary(person => person.Id);
        return search.Hits(id => people.GetValueOrDefault(id));
    }
}
