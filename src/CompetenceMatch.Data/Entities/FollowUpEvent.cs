using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Data.Entities;

/// <summary>One row per move and contact; a yes keeps here what was read and given, and how.</summary>
public sealed class FollowUpEvent
{
    public required Guid Id { get; init; }
    public required Guid FollowUpId { get; init; }
    public required FollowUpMove Move { get; init; }
    public required FollowUpState State { get; init; }

    /// <summary>Null when a date moved it.</summary>
    public Guid? ActorUserId { get; init; }
    public required DateTime At { get; init; }

    /// <summary>How a contact was made, or how the answer was given.</summary>
    public ContactChannel? Channel { get; init; }

    /// <summary>Who was with the candidate when the answer was given.</summary>
    public Guid? AssistedBy { get; init; }

    /// <summary>The sections opened with a yes or a change of scope.</summary>
    public IReadOnlyList<ConsentSection> Sections { get; init; } = [];

    /// <summary>The version of the consent text that was read.</summary>
    public string? TextVersion { get; init; }
    public string? Language { get; init; }

    /// <summary>The member a lead was given to.</summary>
    public Guid? ToUserId { get; init; }
    public string? Note { get; init; }
}
