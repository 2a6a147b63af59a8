using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Web.Pages.Welcome.Plans;

public sealed record GoalInput
{
    public GoalTheme? Theme { get; init; }
    public string? Text { get; init; }
    public string? Ready { get; init; }
}
