using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>The place part of a need over a segment: what living in each municipality is worth, and who would move there.</summary>
internal sealed class PlacePoints
{
    private readonly Table<ushort> living = new();
    private readonly Table<bool> far = new();
    private readonly Table<ulong> movers = new();
    private (int Plain, int Rural) moving;
    private bool anyMovers;

    public int Most { get; private set; }

    /// <summary>By place, for living there.</summary>
    public ReadOnlySpan<ushort> ByPlace => living.Values;

    public bool AsksMovers => anyMovers;

    public void Fill(NeedDemands demands, Segment segment, FacetSlots slots)
    {
        var weights = demands.Weights.Weights;
        var points = living.Cleared(segment.Places.Count);
        var tooFar = far.Cleared(points.Length);
        anyMovers = false;
        Most = PlacePart.PointsOf(MatchRules.PlaceNotAsked, weights);
        if (demands.Need.Municipality is not { } code)
        {
            points.Fill((ushort)Most);
            return;
        }

        moving = (Points(MatchRules.PlaceWouldMove), Points(MatchRules.PlaceWouldMoveRural));
        Most = Math.Max(moving.Plain, moving.Rural);
        var rules = segment.LivingRules(code, demands.Taxonomy);
        for (var place = 0; place < points.Length; place++)
        {
            var rule = rules[place];
            (points[place], tooFar[place]) = ((ushort)Points(rule), rule == MatchRules.PlaceTooFar);
            Most = Math.Max(Most, points[place]);
        }

        if (demands.Municipality is { } asked && slots.Region(asked.Region) is >= 0 and var region)
        {
            segment.Moves[region].AddTo(movers.Cleared(segment.BitWords));
            anyMovers = true;
        }

        int Points(string rule) => PlacePart.PointsOf(rule, weights);
    }

    public int Of(int row, in PersonRow person)
    {
        var home = living[person.Place];
        return Moves(row) ? Math.Max(home, Moving(person)) : home;
    }

    /// <summary>Lives too far away and would not move.</summary>
    public bool IsGap(int row, in PersonRow person) =>
        far[person.Place] && !(Moves(row) && Moving(person) > living[person.Place]);

    private bool Moves(int row) => anyMovers && ((movers[row >> 6] >> (row & 63)) & 1) != 0;

    private int Moving(in PersonRow person) =>
        person.Flags.HasFlag(PersonFlags.Rural) ? moving.Rural : moving.Plain;
}
