namespace CompetenceMatch.Core.FollowUp;

/// <summary>One task of welcoming a newcomer, with who does it and when.</summary>
/// <param name="Phase">beforeArrival, firstDays, firstMonth, firstThreeMonths, firstYear or later.</param>
/// <param name="Audience">Who it concerns, as written in the table ("all", "families", "third country").</param>
public sealed record WelcomeTask(
    int Order,
    string Phase,
    string Audience,
    string TaskNb,
    string TaskEn,
    string Owner,
    string Deadline,
    string Needs,
    string? Url,
    string Source,
    string Confidence
);
