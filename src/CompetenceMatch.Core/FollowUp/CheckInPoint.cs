namespace CompetenceMatch.Core.FollowUp;

/// <summary>When after the start of a job both sides are asked how it goes.</summary>
public enum CheckInPoint
{
    OneWeek,
    OneMonth,
    ThreeMonths,
    SixMonths,
    OneYear,
    TwoYears,
}
