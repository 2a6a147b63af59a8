using CompetenceMatch.Core.Introductions;

namespace CompetenceMatch.Data.Entities;

/// <summary>One row per move; ActorUserId is null when a deadline or a suspension moved it.</summary>
public sealed class IntroductionEvent
{
    public required Guid Id { get; init; }
    public required Guid IntroductionId { get; init; }
    public required IntroductionMove Move { get; init; }
    public required IntroductionState State { get; init; }
    public Guid? ActorUserId { get; init; }
    public required DateTime At { get; init; }

    /// <summary>How the answer was given when someone else wrote it down; null = by the actor.</summary>
    public ContactChannel? Channel { get; init; }
}
