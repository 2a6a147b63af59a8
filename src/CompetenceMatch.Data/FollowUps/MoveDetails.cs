using CompetenceMatch.Core.FollowUp;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.FollowUps;

/// <summary>What a move of a follow-up carries with it; each move uses its own part.</summary>
public sealed record MoveDetails
{
    public IReadOnlyList<ConsentSection> Sections { get; init; } = [];

    /// <summary>The version and language of the consent text that was read.</summary>
    public string? TextVersion { get; init; }
    public string? Language { get; init; }
    public ContactChannel? Channel { get; init; }
    public Guid? AssistedBy { get; init; }
    public Guid? LeadUserId { get; init; }
    public DateOnly? NextContactOn { get; init; }
    public FollowUpEnding? Ending { get; init; }
    public string? Note { get; init; }
}
