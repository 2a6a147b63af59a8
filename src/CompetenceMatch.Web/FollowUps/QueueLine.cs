using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Web.FollowUps;

/// <summary>One person in a team's list.</summary>
/// <param name="Title">What the person does, when the scope opens work; null otherwise.</param>
public sealed record QueueLine(
    FollowUp FollowUp,
    QueueFacts Facts,
    IReadOnlyList<QueueReason> Reasons,
    string? Title
)
{
    public string Code => FollowUp.Candidate!.PublicCode;

    /// <summary>Only where the person opened the name to this team.</summary>
    public string? Name =>
        FollowUp.Sections.Contains(ConsentSection.Name)
            ? FollowUp.Candidate!.Contact?.FullName
            : null;
}
