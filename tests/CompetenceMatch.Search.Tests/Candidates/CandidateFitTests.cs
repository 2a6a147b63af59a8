using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class CandidateFitTests
{
    private static readonly Arbitrary<CandidateQuery> queries = ArbMap
        .Default.ArbFor<int>()
        .Convert(seed => QueryMaker.Make(seed) with { Fit = null, Words = null }, _ => 0);

    [Fact]
    public void Of_a_needs_people_those_are_listed_who_lack_nothing_or_one_closable_thing() =>
        Prop.ForAll(
                queries,
                query =>
                {
                    var need = Index.Needs[Math.Abs(query.GetHashCode() % Index.Needs.Count)];
                    var all = CandidateQuery.For(need) with { Regions = query.Regions };
                    var matches = Index
                        .Full.Ids(all, Index.Today)
                        .Select(id => Index.Score(need, Index.Full.Find(id)!))
                        .ToList();

                    Index
                        .Full.Ids(all with { Fit = CandidateFit.Full }, Index.Today)
                        .ShouldBe(matches.Where(m => m.Gaps.Count == 0).Select(m => m.ProfileId));
                    var oneStep = matches.Where(m => m.OneStepAway).Select(m => m.ProfileId);
                    Index
                        .Full.Ids(all with { Fit = CandidateFit.OneStep }, Index.Today)
                        .ShouldBe(oneStep);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void One_step_lists_say_of_each_person_that_one_thing_is_missing() =>
        Prop.ForAll(
                queries,
                query =>
                {
                    var hits = Index.Full.Search(
                        query with
                        {
                            Fit = CandidateFit.OneStep,
                            Page = 1,
                            PageSize = 100,
                        },
                        Index.Today
                    );
                    hits.Page.ShouldAllBe(hit => hit.Match.OneStepAway);
                    hits.Page.Count.ShouldBe(Math.Min(100, hits.Total));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void In_a_free_search_the_missing_step_does_not_hide_the_person()
    {
        var b1 = TwoPeople.Nurse with
        {
            Languages = [new LanguageSkill("no", Cefr.B1, Cefr.B1, Cefr.B1, Cefr.B1)],
        };
        var index = Index.Of([b1]);
        var query = new CandidateQuery
        {
            Languages = [new LanguageFloor("no", LanguageSkillKind.Speaking, Cefr.B2)],
        };

        index.Search(query, Index.Today).Total.ShouldBe(0);
        var near = index.Search(query with { Fit = CandidateFit.OneStep }, Index.Today);

        near.Page.Single().Match.Gaps.Single().To.ShouldBe("B2");
        near.Facets.ShouldBeEmpty();
    }

    [Fact]
    public void A_search_that_demands_nothing_has_nobody_one_step_away() =>
        Index
            .Full.Ids(new CandidateQuery { Fit = CandidateFit.OneStep }, Index.Today)
            .ShouldBeEmpty();
}
