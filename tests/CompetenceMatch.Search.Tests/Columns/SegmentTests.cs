using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Tests.Candidates;
using Index = CompetenceMatch.Search.Tests.Candidates.Index;

namespace CompetenceMatch.Search.Tests.Columns;

public sealed class SegmentTests
{
    [Fact]
    public void A_card_comes_back_as_it_went_in()
    {
        var maker = new PairMaker(5);
        var people = Enumerable.Range(0, 300).Select(maker.Person).Concat(Index.People).ToList();

        var segment = Segments.Of(people);

        segment.Count.ShouldBe(people.Count);
        foreach (var person in people)
        {
            var row = segment.Find(person.Id);
            ProfileJson.Write(segment.Profile(row)).ShouldBe(ProfileJson.Write(person));
            segment.Id(row).ShouldBe(person.Id);
        }

        segment.Find(new ProfileId("nobody")).ShouldBe(-1);
    }

    // The readable filters ask one person at a time; the columns answer for all at once.
    [Fact]
    public void The_columns_let_the_same_people_through_as_the_plain_filters()
    {
        var maker = new PairMaker(6);
        var people = Enumerable.Range(0, 300).Select(maker.Person).Concat(Index.People).ToList();
        var index = Index.Of(people);
        var slots = new FacetSlots(Index.Taxonomy);
        var documents = people.ConvertAll(p => new CandidateDocument(p, 0, Index.Taxonomy, slots));
        for (var seed = 0; seed < 150; seed++)
        {
            var query = QueryMaker.Make(seed) with { Fit = null };
            var words = index.Search(query, Index.Today).Words;
            var filters = FilterCompiler.Compile(query, words, slots, Index.Taxonomy);
            index
                .Ids(query, Index.Today)
                .Select(id => id.Value)
                .ShouldBe(
                    documents
                        .Where(d => filters.All(f => f.Passes(d)))
                        .Select(d => d.Profile.Id.Value)
                        .Order(StringComparer.Ordinal),
                    $"{query}"
                );
        }
    }
}
