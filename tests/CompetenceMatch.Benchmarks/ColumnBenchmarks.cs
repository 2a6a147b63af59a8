using BenchmarkDotNet.Attributes;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Benchmarks;

/// <summary>The parts of a search over one segment: scorer, postings, row sets, facets.</summary>
[MemoryDiagnoser]
public class ColumnBenchmarks
{
    private const int Profiles = 20_000;
    private static readonly DateOnly today = new(2026, 11, 22);
    private static readonly AskedWords[] twoWords = AskedWords.Of("sykepleier bachelor");

    private Segment segment = null!;
    private LiveSegment live = null!;
    private Scoring scoring = null!;
    private FacetTotals totals = null!;
    private ulong[] everyone = [];
    private ulong[] half = [];
    private ulong[] found = [];

    [GlobalSetup]
    public void Setup()
    {
        var tables = ReferenceTables.Load();
        var population = Population.Generate(tables, Profiles, 3, 1, today);
        var slots = new FacetSlots(tables.Taxonomy);
        var builder = new SegmentBuilder(tables.Taxonomy, slots);
        for (var at = 0; at < Profiles; at++)
            builder.Add(population.ProfileAt(at), at);
        segment = SegmentAssembly.Build(builder);
        live = new LiveSegment(segment);
        scoring = new Scoring(tables.Taxonomy, new WeightTables(MatchWeights.Default), slots);
        scoring.Start([population.NeedAt(0)], CandidateSort.Match, today);
        scoring.Fill(segment);
        totals = new FacetTotals(slots, new BitPool());
        everyone = new ulong[segment.BitWords];
        found = new ulong[segment.BitWords];
        Bits.AddRange(everyone, 0, segment.Count);
        half = new ulong[segment.BitWords];
        Bits.AddRange(half, 0, segment.Count / 2);
    }

    [Benchmark(OperationsPerInvoke = Profiles)]
    public int Score()
    {
        var rows = segment.Rows.Span;
        var sum = 0;
        for (var row = 0; row < rows.Length; row++)
            sum += scoring.Score(row, rows[row]);
        return sum;
    }

    [Benchmark]
    public int IntersectTwoWords()
    {
        Array.Clear(found);
        TermSearch.Add(segment, twoWords, found);
        return Bits.Count(found);
    }

    [Benchmark]
    public int IntersectRowSets() => Bits.Count(everyone, segment.FreeBy(today.DayNumber));

    [Benchmark]
    public void CountFacetsOfHalf()
    {
        totals.Start(true, today);
        totals.Add(Enum.GetValues<FacetId>(), live, half);
    }
}
