using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Core.FollowUp;

/// <summary>One task of welcoming a newcomer, with who does it and when.</summary>
/// <param name="Phase">beforeArrival, firstDays, firstMonth, firstThreeMonths, firstYear or later.</param>
/// <param name="Responsible">candidate, team, organisation or employer: who gets the task in a new checklist.</param>
/// <param name="DueDays">Days from the arrival, negative before it; null where the deadline is no day.</param>
/// <param name="Owner">Who does it, in words; often more than one.</param>
/// <param name="Needs">What must be at hand; null = nothing.</param>
public sealed record WelcomeTask(
    int Order,
    string Phase,
    IReadOnlyList<WelcomeAudience> Audience,
    string Responsible,
    int? DueDays,
    TableText Task,
    TableText Owner,
    TableText Deadline,
    TableText? Needs,
    string? Url,
    string Source,
    string Confidence
)
{
    public bool Concerns(IReadOnlyCollection<WelcomeAudience> household)
    {
        ArgumentNullException.ThrowIfNull(household);
        return Audience.Any(one => one == WelcomeAudience.Everybody || household.Contains(one));
    }
}
