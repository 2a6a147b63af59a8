using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>The part for start date, share of a full post and shifts; each one asked counts alike.</summary>
public static class TermsPart
{
    /// <param name="daysLate">Days from the asked start to when the person is free; null = not stated.</param>
    public static string StartRule(int? daysLate) =>
        daysLate switch
        {
            null => StartNotStated,
            <= 0 => StartMet,
            <= 31 => StartWithin31,
            _ => StartLater,
        };

    /// <param name="held">The largest share the person wants; null = not stated.</param>
    public static string PercentRule(int asked, int? held) =>
        (asked - held) switch
        {
            null => PercentNotStated,
            <= 0 => PercentMet,
            <= 20 => PercentWithin20,
            _ => PercentLess,
        };

    /// <param name="met">How many of the asked shifts the person works.</param>
    public static string ShiftsRule(int asked, int met, bool stated) =>
        !stated ? ShiftsNotStated
        : met == asked ? ShiftsMet
        : met > 0 ? ShiftsSome
        : ShiftsNone;

    /// <summary>Points in hundredths.</summary>
    /// <param name="sum">Σ of the rules' values in hundredths.</param>
    /// <param name="asked">How many of start, share and shifts are asked; 0 = none.</param>
    public static int PointsOf(int sum, int asked, MatchWeights weights) =>
        asked == 0
            ? Points.Of(weights[PartTerms], weights[TermsNotAsked], 100)
            : Points.Of(weights[PartTerms], sum, 100 * asked);
}
