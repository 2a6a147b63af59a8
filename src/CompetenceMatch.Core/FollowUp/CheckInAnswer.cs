namespace CompetenceMatch.Core.FollowUp;

/// <summary>What one side answers to a check-in after a hire; null = not answered, which warns of nothing.</summary>
/// <param name="StillThere">The person still has the job.</param>
/// <param name="Level">The job against the person's education.</param>
/// <param name="Hours">The hours against what the person wants.</param>
/// <param name="LanguageIsHard">Language makes the work or the day hard.</param>
/// <param name="HousingIsHard">Asked of the candidate only.</param>
/// <param name="ThinksOfLeaving">Asked of the candidate only.</param>
/// <param name="Why">Why somebody thinks of leaving, or left.</param>
/// <param name="Whereabouts">Where a person who left the job lives now.</param>
public sealed record CheckInAnswer(
    bool? StillThere,
    JobLevel? Level = null,
    HoursFit? Hours = null,
    bool? LanguageIsHard = null,
    bool? HousingIsHard = null,
    bool? ThinksOfLeaving = null,
    LeavingReason? Why = null,
    PlacementOutcome? Whereabouts = null
)
{
    /// <summary>Each warning once, in the order of the enumeration.</summary>
    public IReadOnlyList<CheckInRisk> Risks =>
        [
            .. new (CheckInRisk Risk, bool IsThere)[]
            {
                (CheckInRisk.NotThereAnyMore, StillThere == false),
                (CheckInRisk.BelowLevel, Level == JobLevel.Below),
                (CheckInRisk.TooFewHours, Hours == HoursFit.TooFew),
                (CheckInRisk.Language, LanguageIsHard == true),
                (CheckInRisk.Housing, HousingIsHard == true),
                (CheckInRisk.ThinkingOfLeaving, ThinksOfLeaving == true),
            }
                .Where(one => one.IsThere)
                .Select(one => one.Risk),
        ];

    /// <summary>How it ended, where the answer tells: left, or stayed through the time that is followed.</summary>
    public PlacementOutcome? Outcome(CheckInPoint point) =>
        StillThere switch
        {
            false => Whereabouts ?? PlacementOutcome.Unknown,
            true when point == CheckInPoint.TwoYears => PlacementOutcome.Stayed,
            _ => null,
        };
}
