using System.Globalization;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>Explains the terms part for one pair.</summary>
internal static class TermsScore
{
    public static PartScore Of(Pair pair)
    {
        var weights = pair.Weights;
        var asked = Asked(pair).ToList();
        var open = asked.Where(row => row.Because.Arguments.Count == 1).ToList();
        var part = new MatchPart(
            PartId.Terms,
            weights[PartTerms],
            TermsPart.PointsOf(asked.Sum(row => weights[row.Because.Rule]), asked.Count, weights),
            asked.Count == 0 ? [new Because(TermsNotAsked)] : [.. asked.Select(row => row.Because)]
        );
        return new PartScore(
            part,
            [.. open.Select(row => new NotStated(PartId.Terms, row.What))],
            asked.Count == 0 ? 0 : Points.Of(weights[PartTerms], open.Count, asked.Count)
        );
    }

    // One argument = what is asked; a second = what the person states.
    private static IEnumerable<(string What, Because Because)> Asked(Pair pair)
    {
        var (need, profile) = (pair.Need, pair.Profile);
        if (need.Start is { } start)
        {
            var free = profile.AvailableFrom;
            var rule = TermsPart.StartRule(free?.DayNumber - start.DayNumber);
            yield return ("start", Stated(rule, Iso(start), free is { } day ? Iso(day) : null));
        }
        if (need.Percent is { } percent)
        {
            var rule = TermsPart.PercentRule(percent, profile.Percent);
            yield return ("percent", Stated(rule, Text(percent), Text(profile.Percent)));
        }
        if (need.Shifts.Count > 0)
        {
            var met = need.Shifts.Intersect(profile.Shifts).ToList();
            var rule = TermsPart.ShiftsRule(
                need.Shifts.Distinct().Count(),
                met.Count,
                profile.Shifts.Count > 0
            );
            yield return (
                "shifts",
                Stated(
                    rule,
                    string.Join(',', need.Shifts),
                    profile.Shifts.Count > 0 ? string.Join(',', met) : null
                )
            );
        }
    }

    private static Because Stated(string rule, string asked, string? held) =>
        held is null ? new(rule, asked) : new(rule, asked, held);

    private static string Iso(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
