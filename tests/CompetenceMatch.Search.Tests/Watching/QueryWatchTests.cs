using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Linking;
using CompetenceMatch.Search.Tests.Candidates;
using CompetenceMatch.Search.Tests.Linking;
using CompetenceMatch.Search.Watching;
using FsCheck;
using FsCheck.Fluent;
using Index = CompetenceMatch.Search.Tests.Candidates.Index;

namespace CompetenceMatch.Search.Tests.Watching;

//
public sealed class QueryWatchTests
{
    private static readonly Arbitrary<int> seeds = ArbMap.Default.ArbFor<int>();

    [Fact]
    public void The_watch_says_what_asking_every_query_says() =>
        Prop.ForAll(
                seeds,
                seed =>
                {
                    var random = new Random(seed);
                    var queries = Enumerable
                        .Range(0, 60)
                        .ToDictionary(_ => Id(random), _ => QueryMaker.Make(random.Next()));
                    var watch = Watch(queries);
                    for (var i = 0; i < 12; i++)
                    {
                        var (before, after) = (Someone(random), Someone(random));

                        var said = watch.Changes(before, after, Index.Today);

                        var (old, now) = (Asked(queries, before), Asked(queries, after));
                        said.Begun.ShouldBe(now.Except(old).Order());
                        said.Ended.ShouldBe(old.Except(now).Order());
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Queries_for_a_need_are_watched_too()
    {
        var queries = Index.Needs.ToDictionary(_ => Guid.NewGuid(), CandidateQuery.For);
        foreach (var fit in Enum.GetValues<CandidateFit>())
        foreach (var need in Index.Needs)
            queries.Add(Guid.NewGuid(), CandidateQuery.For(need) with { Fit = fit });
        var watch = Watch(queries);

        foreach (var person in Index.People.Take(100))
        {
            watch.Changes(null, person, Index.Today).Begun.ShouldBe(Asked(queries, person).Order());
        }
    }

    [Fact]
    public void A_query_that_is_taken_away_or_replaced_finds_no_more()
    {
        var (id, nurses) = (Guid.NewGuid(), Occupation("2223"));
        var watch = Watch(new() { [id] = nurses });
        watch.Changes(null, TwoPeople.Nurse, Index.Today).Begun.ShouldBe([id]);

        watch.Put(id, Occupation("7212"));
        watch.Changes(null, TwoPeople.Nurse, Index.Today).Begun.ShouldBeEmpty();
        watch.Put(id, nurses);
        watch.Changes(TwoPeople.Nurse, null, Index.Today).Ended.ShouldBe([id]);
        watch.Remove(id);

        watch.Count.ShouldBe(0);
        watch.Changes(TwoPeople.Nurse, null, Index.Today).ShouldBe(QueryChanges.None);
    }

    [Fact]
    public void A_change_that_the_query_does_not_ask_about_is_no_news()
    {
        var watch = Watch(new() { [Guid.NewGuid()] = Occupation("2223") });
        var moved = TwoPeople.Nurse with { Percent = 100, Licences = ["B"] };

        var said = watch.Changes(TwoPeople.Nurse, moved, Index.Today);

        said.Begun.ShouldBeEmpty();
        said.Ended.ShouldBeEmpty();
    }

    [Fact]
    public void Words_are_understood_anew_with_a_new_vocabulary()
    {
        var linker = BuiltIn.Linker;
        var watch = new QueryWatch(Index.Taxonomy, () => linker, MatchWeights.Default);
        var id = Guid.NewGuid();
        watch.Put(id, new CandidateQuery { Words = "sykepleier" });
        watch.Finds(id, TwoPeople.Nurse, Index.Today).ShouldBeTrue();

        linker = new TitleLinker(
            Vocabulary.OfOccupations([
                .. BuiltIn.Tables.Terms.Where(term => term.Occupation.Value != "2223"),
            ])
        );

        var words = new CandidateQuery { Words = "sykepleier" };
        var index = new CandidateIndex(Index.Taxonomy, linker, MatchWeights.Default);
        index.Apply([IndexChange.Upsert(TwoPeople.Nurse, 1)]);
        watch
            .Finds(id, TwoPeople.Nurse, Index.Today)
            .ShouldBe(index.Ids(words, Index.Today).Count == 1);
    }

    private static CandidateQuery Occupation(string code) =>
        new() { Occupations = [new OccupationCode(code)] };

    private static QueryWatch Watch(Dictionary<Guid, CandidateQuery> queries)
    {
        var watch = new QueryWatch(Index.Taxonomy, () => BuiltIn.Linker, MatchWeights.Default);
        foreach (var (id, query) in queries)
            watch.Put(id, query);
        return watch;
    }

    private static List<Guid> Asked(Dictionary<Guid, CandidateQuery> queries, Profile? person)
    {
        if (person is null)
            return [];
        var index = Index.Of([person]);
        return
        [
            .. queries
                .Where(pair => index.Ids(pair.Value, Index.Today).Count == 1)
                .Select(pair => pair.Key),
        ];
    }

    // Also people without a home, with wishes to move and of unknown places: each goes by other keys.
    private static Profile? Someone(Random random)
    {
        var person = Index.People[random.Next(Index.People.Count)];
        return random.Next(8) switch
        {
            0 => null,
            1 => person with { Municipality = null },
            2 => person with { Municipality = "9999" },
            3 => person with { WillMoveTo = [.. Index.Taxonomy.Regions.Keys.Take(40)] },
            4 => TwoPeople.Silent,
            _ => person,
        };
    }

    private static Guid Id(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}
