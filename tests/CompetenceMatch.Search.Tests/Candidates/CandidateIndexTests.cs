using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Columns;
using CompetenceMatch.Search.Tests.Columns;
using FsCheck;
using FsCheck.Fluent;

namespace CompetenceMatch.Search.Tests.Candidates;

public sealed class CandidateIndexTests
{
    private static readonly Arbitrary<CandidateQuery> queries = ArbMap
        .Default.ArbFor<int>()
        .Convert(QueryMaker.Make, _ => 0);

    [Fact]
    public void Everyone_found_is_in_the_order_that_scoring_everyone_gives() =>
        Prop.ForAll(
                queries,
                query =>
                {
                    var whole = query with
                    {
                        Page = 1,
                        PageSize = 25,
                        Words = null,
                        Occupations = [.. query.Occupations.Where(o => o.Value.Length == 4)],
                    };
                    var passing = Index.Full.Ids(whole, Index.Today).ToHashSet();
                    var need = whole.ToNeed();
                    var expected = Index
                        .People.Select((p, i) => (Match: Index.Score(need, p), At: i))
                        .Where(p => passing.Contains(p.Match.ProfileId))
                        .OrderBy(p =>
                            whole.Sort switch
                            {
                                CandidateSort.Newest => -p.At,
                                CandidateSort.MostMet => p.Match.Gaps.Count,
                                _ => 0,
                            }
                        )
                        .ThenByDescending(p => p.Match.ScoreHundredths)
                        .ThenBy(p =>
                            Core.Matching.TieBreak.Hash(p.Match.ProfileId.Value, need.Id.Value)
                        )
                        .Take(25)
                        .Select(p => p.Match.ProfileId);
                    Index.Full.Search(whole, Index.Today).Page.Select(h => h.Id).ShouldBe(expected);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    // The plain way is to write both lists and to compare them, with people in several segments and some removed.
    [Fact]
    public void A_changed_query_names_who_stands_in_one_list_and_not_in_the_other()
    {
        var index = Index.Of(Index.People.Take(500));
        index.Apply(Index.People.Skip(500).Take(200).Select(p => IndexChange.Upsert(p, 1)));
        index.Apply(Index.People.Take(90).Select(p => IndexChange.Remove(p.Id)));
        Prop.ForAll(
                queries,
                queries,
                (before, other) =>
                {
                    var after = other.Page == 1 ? before with { MinNus = other.MinNus } : other;

                    var said = index.Change(before, after, Index.Today);

                    var (old, now) = (
                        index.Ids(before, Index.Today),
                        index.Ids(after, Index.Today)
                    );
                    said.Begun.ShouldBe(now.Except(old));
                    said.Ended.ShouldBe(old.Except(now));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Theory]
    [InlineData("2223", "5321", "2221")]
    [InlineData("7411", "8332")]
    [InlineData("1112", "0110", "2330", "9112")]
    public void Several_occupations_are_ordered_by_the_one_that_fits_best(params string[] codes)
    {
        var query = new CandidateQuery
        {
            Words = null,
            Occupations = [.. codes.Select(code => new OccupationCode(code))],
            TravelFrom = Index.People[0].Municipality,
            Languages = [new("no", LanguageSkillKind.Speaking, Cefr.A1)],
            PageSize = 30,
        };
        var needs = QueryNeeds.Of(query, new WordsMeaning([]), Index.Taxonomy);
        var expected = Index
            .Full.Ids(query, Index.Today)
            .Select(id =>
                (
                    Id: id,
                    Score: needs.Max(need =>
                        Index.Score(need, Index.Full.Find(id)!).ScoreHundredths
                    )
                )
            )
            .OrderByDescending(one => one.Score)
            .ThenBy(one => Core.Matching.TieBreak.Hash(one.Id.Value, needs[0].Id.Value))
            .Take(30);
        Index
            .Full.Rank(query, Index.Today)
            .Page.Select(one => (one.Id, one.ScoreHundredths))
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1_000_000, 100)]
    public void A_page_far_behind_the_last_is_empty_and_keeps_the_total(int page, int size)
    {
        var hits = Index.Full.Search(new() { Page = page, PageSize = size }, Index.Today);
        hits.Page.ShouldBeEmpty();
        hits.Total.ShouldBe(Index.Full.Count);
    }

    //
    [Fact]
    public void A_facets_count_is_the_list_one_gets_by_choosing_it() =>
        Prop.ForAll(
                queries,
                query =>
                {
                    var hits = Index.Full.Search(query, Index.Today);
                    foreach (var facet in hits.Facets)
                    {
                        facet
                            .Values.Where(v => v.IsChosen)
                            .Select(v => v.Value)
                            .ToHashSet()
                            .Count.ShouldBe(facet.Values.Count(v => v.IsChosen));
                        foreach (
                            var value in facet
                                .Values.Take(3)
                                .Concat(facet.Values.Where(v => v.IsChosen))
                        )
                        {
                            Index
                                .Full.Search(query.Choosing(facet.Id, value.Value), Index.Today)
                                .Total.ShouldBe(value.Count, $"{facet.Id} {value}");
                        }
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    //
    [Fact]
    public void Pages_are_stable_and_together_hold_everyone_once() =>
        Prop.ForAll(
                queries,
                query =>
                {
                    var sized = query with { Page = 1, PageSize = 41 };
                    var total = Index.Full.Search(sized, Index.Today).Total;
                    var ids = Enumerable
                        .Range(1, Math.Min(4, (total / 41) + 1))
                        .SelectMany(p =>
                            Index.Full.Search(sized with { Page = p }, Index.Today).Page
                        )
                        .Select(h => h.Id)
                        .ToList();
                    ids.ShouldBeUnique();
                    ids.Count.ShouldBe(Math.Min(total, 4 * 41));
                    if (total <= 4 * 41)
                    {
                        ids.Order(
                                Comparer<ProfileId>.Create(
                                    (a, b) => string.CompareOrdinal(a.Value, b.Value)
                                )
                            )
                            .ShouldBe(Index.Full.Ids(sized, Index.Today));
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void After_any_updates_and_removals_the_index_equals_a_fresh_one() =>
        Prop.ForAll<int>(seed =>
            {
                var random = new Random(seed);
                var people = Index.People.Take(300).ToDictionary(p => p.Id);
                var index = Index.Of(people.Values);
                for (var round = 0; round < 4; round++)
                {
                    var changes = new List<IndexChange>();
                    for (var i = 0; i < 40; i++)
                    {
                        var id = Index.People[random.Next(400)].Id;
                        if (random.Next(2) == 0)
                        {
                            people.Remove(id);
                            changes.Add(IndexChange.Remove(id));
                        }
                        else
                        {
                            people[id] = Index.People[random.Next(800)] with { Id = id };
                            changes.Add(IndexChange.Upsert(people[id], round));
                        }
                    }

                    index.Apply(changes);
                }

                var query = QueryMaker.Make(seed) with { Sort = CandidateSort.Match };
                var fresh = Index.Of(people.Values).Search(query, Index.Today);
                var hits = index.Search(query, Index.Today);
                index.Count.ShouldBe(people.Count);
                hits.Total.ShouldBe(fresh.Total);
                hits.Page.Select(h => (h.Id, h.Match.ScoreHundredths))
                    .ShouldBe(fresh.Page.Select(h => (h.Id, h.Match.ScoreHundredths)));
                hits.Facets.SelectMany(f => f.Values)
                    .ShouldBe(fresh.Facets.SelectMany(f => f.Values));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void A_removed_person_is_gone_from_the_next_search()
    {
        var index = Index.Of(Index.People.Take(50));
        var gone = Index.People[10].Id;

        index.Apply([IndexChange.Remove(gone)]);

        index.Find(gone).ShouldBeNull();
        index.Ids(new CandidateQuery(), Index.Today).ShouldNotContain(gone);
        index
            .Search(new CandidateQuery { PageSize = 100 }, Index.Today)
            .Page.ShouldNotContain(h => h.Id == gone);
        index.Generation.ShouldBe(2);
    }

    [Fact]
    public async Task A_batch_is_seen_whole_or_not_at_all()
    {
        var index = Index.Of(Index.People.Take(20));
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                index.Search(new CandidateQuery(), Index.Today).Total.ShouldBeOneOf(20, 720);
            }
        });
        for (var i = 0; i < 5; i++)
        {
            index.Apply(Index.People.Skip(20).Take(700).Select(p => IndexChange.Upsert(p, 1)));
            index.Apply(Index.People.Skip(20).Take(700).Select(p => IndexChange.Remove(p.Id)));
        }

        await stop.CancelAsync();
        await reader;
        index.Count.ShouldBe(20);
    }

    [Fact]
    public void A_merge_whose_part_everyone_left_meanwhile_loses_nobody()
    {
        var (gone, here) = (
            new LiveSegment(Segments.Of(Index.People.Take(3))),
            new LiveSegment(Segments.Of(Index.People.Skip(3).Take(2)))
        );
        var merged = new LiveSegment(Segments.Of(Index.People.Take(5)));

        SegmentMerging.Swap([here], merged, [gone, here]).ShouldBe([here]);
    }
}
