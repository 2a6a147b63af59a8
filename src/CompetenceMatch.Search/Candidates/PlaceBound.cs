using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The place part for one need, worked out once per municipality.</summary>
internal sealed class PlaceBound(Need need, Taxonomy taxonomy, MatchWeights weights)
{
    private readonly Municipality? asked = need.Municipality is { } code
        ? taxonomy.Municipalities.GetValueOrDefault(code)
        : null;
    private readonly Dictionary<string, string> living = new(StringComparer.Ordinal);

    public int Points(CandidateDocument document)
    {
        if (need.Municipality is null)
            return PlacePart.PointsOf(MatchRules.PlaceNotAsked, weights);
        var profile = document.Profile;
        var moving = PlacePart.MovingRule(
            asked is not null && profile.WillMoveTo.Contains(asked.Region),
            profile.RuralInterest == RuralInterest.Yes
        );
        return PlacePart.PointsOf(PlacePart.Best(Living(document), moving, weights), weights);
    }

    private string Living(CandidateDocument document)
    {
        var code = document.Profile.Municipality ?? "";
        if (!living.TryGetValue(code, out var rule))
        {
            var same = code == need.Municipality;
            int? minutes =
                asked is null || document.Home is null || same
                    ? null
                    : Travel.Minutes(document.Home, asked);
            rule = PlacePart.LivingRule(same, asked?.Region == document.Home?.Region, minutes);
            living.Add(code, rule);
        }

        return rule;
    }
}
