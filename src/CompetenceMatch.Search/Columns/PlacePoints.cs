using System.Runtime.InteropServices;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Search.Candidates;

namespace CompetenceMatch.Search.Columns;

/// <summary>The place part of a need over a segment: what living in each municipality is worth, and who would move there.</summary>
internal sealed class PlacePoints
{
    private readonly Table<ushort> living = new();
    private readonly Table<bool> far = new();
    private readonly Table<ulong> movers = new();
    private readonly List<(int Points, int From, int To)> homes = [];
    private (int Plain, int Rural) moving;
    private bool anyMovers;

    public int Most { get; private set; }

    public bool AsksMovers => anyMovers;

    /// <summary>Who would move to the region, empty unless <see cref="AsksMovers"/>; who lives there may be among them.</summary>
    public ReadOnlySpan<ulong> Movers => anyMovers ? movers.Values : [];

    /// <summary>Everyone by home, those first whose home is worth most.</summary>
    public ReadOnlySpan<(int Points, int From, int To)> Homes => CollectionsMarshal.AsSpan(homes);

    public void Fill(NeedDemands demands, Segment segment, FacetSlots slots)
    {
        var weights = demands.Weights.Weights;
        var points = living.Cleared(segment.Places.Count);
        var tooFar = far.Cleared(points.Length);
        (anyMovers, HasFar) = (false, false);
        homes.Clear();
        Most = PlacePart.PointsOf(MatchRules.PlaceNotAsked, weights);
        if (demands.Need.Municipality is not { } code)
        {
            points.Fill((ushort)Most);
            homes.Add((Most, 0, segment.Count));
            return;
        }

        moving = (Points(MatchRules.PlaceWouldMove), Points(MatchRules.PlaceWouldMoveRural));
        Most = Math.Max(moving.Plain, moving.Rural);
        var rules = segment.LivingRules(code, demands.Taxonomy);
        for (var place = 0; place < points.Length; place++)
        {
            var rule = rules[place];
            // Neighbours stand together, and mostly the rule is the same for both.
            points[place] =
                place > 0 && ReferenceEquals(rule, rules[place - 1])
                    ? points[place - 1]
                    : (ushort)Points(rule);
            tooFar[place] = ReferenceEquals(rule, MatchRules.PlaceTooFar);
            HasFar |= tooFar[place];
            Most = Math.Max(Most, points[place]);
            AddHome(points[place], segment.Place(place));
        }

        homes.Sort(static (a, b) => b.Points.CompareTo(a.Points));

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

    /// <summary>False if nobody here can live too far away.</summary>
    public bool HasFar { get; private set; }

    /// <summary>Lives too far away and would not move.</summary>
    public bool IsGap(int row, in PersonRow person) =>
        far[person.Place] && !(Moves(row) && Moving(person) > living[person.Place]);

    private void AddHome(int points, (int From, int To) rows)
    {
        if (homes.Count > 0 && homes[^1].Points == points)
            homes[^1] = homes[^1] with { To = rows.To };
        else
            homes.Add((points, rows.From, rows.To));
    }

    private bool Moves(int row) => anyMovers && ((movers[row >> 6] >> (row & 63)) & 1) != 0;

    private int Moving(in PersonRow person) =>
        person.Flags.HasFlag(PersonFlags.Rural) ? moving.Rural : moving.Plain;
}
