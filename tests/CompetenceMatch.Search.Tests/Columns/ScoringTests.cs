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
            var holders = new ulong[segment.BitWords];
            scoring.AddHolders(holders);
            for (var row = 0; row < segment.Count; row++)
                Compare(need, segment, row, scoring, Bits.Has(holders, row));
        }
    }

    private static void Compare(Need need, Segment segment, int row, Scoring scoring, bool holds)
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
        if (holds)
            return;
        scoring.ScoreOfRest(row, person).ShouldBe(expected.ScoreHundredths);
        expected.ScoreHundredths.ShouldBeLessThanOrEqualTo(scoring.MostOfRest);
    }
}
