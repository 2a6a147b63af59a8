using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Columns;
using CompetenceMatch.Search.Tests.Candidates;
using Index = CompetenceMatch.Search.Tests.Candidates.Index;

namespace CompetenceMatch.Search.Tests.Columns;

public sealed class ScoringTests
{
    private static readonly FacetSlots slots = new(Index.Taxonomy);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_columns_score_every_pair_as_core_does(int seed)
    {
        var maker = new PairMaker(seed);
        var segment = Segments.Of(Enumerable.Range(0, 400).Select(maker.Person));
        var scoring = new Scoring(Index.Taxonomy, new WeightTables(MatchWeights.Default), slots);
        for (var number = 0; number < 60; number++)
        {
            var need = maker.Need(number);
            scoring.Start([need], CandidateSort.Match, Index.Today);
            scoring.Fill(segment);
            for (var row = 0; row < segment.Count; row++)
                Compare(need, segment, row, scoring);
        }
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 20)]
    [InlineData(6, 400)]
    public void Nobody_has_more_than_the_ceiling_of_the_one_group_they_are_in(int seed, int small)
    {
        var maker = new PairMaker(seed);
        var segment = Segments.Of(Enumerable.Range(0, 400).Select(maker.Person));
        var scoring = new Scoring(Index.Taxonomy, new WeightTables(MatchWeights.Default), slots);
        var everyone = new ulong[segment.BitWords];
        Bits.AddRange(everyone, 0, segment.Count);
        for (var number = 0; number < 60; number++)
        {
            scoring.Start([maker.Need(number)], CandidateSort.Match, Index.Today);
            scoring.Fill(segment);
            var groups = new CeilingGroups(new BitPool(), small);
            groups.Start(scoring.Needs[0], segment, everyone.ToArray());
            CompareGroups(segment, scoring, groups);
        }
    }

    private static void CompareGroups(Segment segment, Scoring scoring, CeilingGroups groups)
    {
        var top = new TopRows();
        top.Start([], segment.Count);
        var (seen, ceiling) = (new int[segment.Count], int.MaxValue);
        var need = scoring.Needs[0];
        while (groups.Next(top) is { } group)
        {
            group.Ceiling.ShouldBeLessThanOrEqualTo(ceiling);
            ceiling = group.Ceiling;
            foreach (var row in new RowWalk(groups.Rows))
            {
                seen[row]++;
                var person = segment.Rows.Span[row];
                if (person.Flags.HasFlag(PersonFlags.Irregular))
                    continue;
                var answers = need.Answers().Of(person.Answers, segment.Rows.Span, row);
                var most = group.Ceiling + answers + need.Place.Of(row, person);
                var score = scoring.Score(row, person);
                score.ShouldBeLessThanOrEqualTo(most, $"{group}");
                if (need.IsExact(group))
                    score.ShouldBe(most, $"{group}");
                most.ShouldBeLessThanOrEqualTo(group.Ceiling + need.MostOfAnswers);
                (need.Answers().Alike ?? answers).ShouldBe(answers);
            }
        }

        seen.ShouldAllBe(times => times == 1);
    }

    private static void Compare(Need need, Segment segment, int row, Scoring scoring)
    {
        var person = segment.Rows.Span[row];
        var expected = Index.Score(need, segment.Profile(row));
        scoring.Score(row, person).ShouldBe(expected.ScoreHundredths, $"{need} {expected}");
        scoring
            .Whole(row, person)
            .ShouldBe(
                (expected.Gaps.Count, expected.OneStepAway, expected.ScoreHundredths),
                $"{string.Join(',', expected.Gaps)}"
            );
    }
}
