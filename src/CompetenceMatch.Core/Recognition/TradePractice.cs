using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Core.Recognition;

/// <summary>Which way to a trade certificate the length of practice opens.</summary>
internal static class TradePractice
{
    private const int CandidateMonths = 60;
    private const int OnTheJobMonths = 12;

    /// <summary>Months of work in the unit group itself, overlaps once.</summary>
    public static int Months(Profile profile, OccupationCode occupation, DateOnly today) =>
        WorkMonths.Count(
            profile
                .Experience.Where(row => row.Occupation == occupation)
                .Select(row => WorkMonths.Span(row, today))
                .OfType<(int First, int Last)>()
        );

    /// <summary>Five years: trade candidate. One to five: on the job. Less: apprenticeship.</summary>
    public static string Route(int months) =>
        months >= CandidateMonths ? "R11"
        : months >= OnTheJobMonths ? "R12"
        : "R13";
}
