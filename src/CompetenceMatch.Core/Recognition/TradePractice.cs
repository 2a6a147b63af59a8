using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Which way to a trade certificate the length of practice opens.</summary>
internal static class TradePractice
{
    /// <summary>Months of work in the unit group itself, overlaps once.</summary>
    public static int Months(Profile profile, OccupationCode occupation, DateOnly today) =>
        WorkMonths.Count(
            profile
                .Experience.Where(row => row.Occupation == occupation)
                .Select(row => WorkMonths.Span(row, today))
                .OfType<(int First, int Last)>()
        );

    /// <summary>The way the table opens for so much practice: trade candidate, on the job, or apprenticeship.</summary>
    public static IEnumerable<string> Routes(int months, Taxonomy taxonomy) =>
        taxonomy
            .Routes.Values.Where(route =>
                route.Condition.Trade == TradeDemand.Norwegian
                && route.Condition.CoversPractice(months)
            )
            .OrderBy(route => route.Rank)
            .Select(route => route.Id)
            .Take(1);
}
