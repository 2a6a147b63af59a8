using CompetenceMatch.Core.FollowUp;

namespace CompetenceMatch.Data.Entities;

/// <summary>One row per move; ActorUserId is null when a date moved it.</summary>
public sealed class ReferralEvent
{
    public required Guid Id { get; init; }
    public required Guid ReferralId { get; init; }
    public required ReferralMove Move { get; init; }
    public required ReferralState State { get; init; }
    public Guid? ActorUserId { get; init; }
    public required DateTime At { get; init; }
}
