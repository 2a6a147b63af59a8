using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class CandidateSearchTests
{
    //
    [Fact]
    public void No_hits_come_with_what_each_filter_costs_and_who_is_nearest()
    {
        var query = new CandidateQuery
        {
            MinNus = 7,
            Licences = ["C"],
            MustSkills = ["triage"],
        };

        var hits = Index.Of([TwoPeople.Nurse, TwoPeople.Silent]).Search(query, Index.Today);

        hits.Total.ShouldBe(0);
        hits.Advice!.Without[0]
            .ShouldBe(new FilterAdvice(new CandidateFilter(FilterKind.Level), 1));
        var near = hits.Advice.Nearest[0];
        (near.Hit.Id.Value, near.Missing.Single().Kind).ShouldBe(("nurse", FilterKind.Level));
        foreach (var advice in hits.Advice.Without)
        {
            Index
                .Of([TwoPeople.Nurse, TwoPeople.Silent])
                .Search(query.Without(advice.Filter), Index.Today)
                .Total.ShouldBe(advice.Count);
        }
    }

    //
    [Fact]
    public void Nobody_is_found_by_words_they_did_not_write_about_competence() =>
        Index
            .Of([TwoPeople.Nurse])
            .Ids(new CandidateQuery { Words = "nurse@example.org" }, Index.Today)
            .ShouldBeEmpty();

    // S-11
    [Theory]
    [InlineData("*?~^\"():/\\ AND OR NOT title:[a TO z]")]
    [InlineData("\uD800\uFFFF\u202E kokk")]
    [InlineData("(((((((((((((((((((((((")]
    public void Hostile_words_never_break_a_search(string words)
    {
        var query = new CandidateQuery
        {
            Words = string.Concat(Enumerable.Repeat(words, (10_000 / words.Length) + 1)),
        };

        Should.NotThrow(() => Index.Full.Search(query, Index.Today));
    }

    [Fact]
    public void A_need_is_scored_whole_and_filters_only_by_occupation()
    {
        var need = new Need
        {
            Id = new NeedId("n1"),
            Occupation = new OccupationCode("2223"),
            Languages = [new("no", Speaking: Cefr.B2)],
        };

        var hit = Index
            .Of([TwoPeople.Nurse, TwoPeople.Silent])
            .Search(CandidateQuery.For(need), Index.Today)
            .Page.Single();

        hit.Match.ShouldBeEquivalentTo(Index.Score(need, TwoPeople.Nurse));
        hit.Match.NeedId.Value.ShouldBe("n1");
    }

    [Fact]
    public void A_persons_best_needs_are_the_highest_scores()
    {
        var best = NeedRanking.Best(
            Index.People[3],
            Index.Needs,
            Index.Taxonomy,
            Core.Matching.MatchWeights.Default,
            Index.Today,
            5
        );

        best.Count.ShouldBe(5);
        best[0]
            .ScoreHundredths.ShouldBe(
                Index.Needs.Max(n => Index.Score(n, Index.People[3]).ScoreHundredths)
            );
        best.Select(m => m.ScoreHundredths).ShouldBeInOrder(SortDirection.Descending);
    }
}
