using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Data.Entities;

/// <summary>Who did what with a need: colleagues see and change each other's (I-26).</summary>
public sealed class NeedEvent
{
    public required Guid Id { get; init; }
    public required Guid NeedId { get; init; }

    /// <summary>Null when the content was changed and the state was not.</summary>
    public NeedMove? Move { get; init; }
    public required NeedState State { get; init; }

    /// <summary>Null when a date moved it.</summary>
    public Guid? ActorUserId { get; init; }
    public required DateTime At { get; init; }
}
