namespace CompetenceMatch.Core.Visibility;

/// <summary>Whether a person may be found. Reasons are blank for protected and not-yet-answered alike.</summary>
public sealed record VisibilityDecision(bool IsVisible, IReadOnlyList<VisibilityReason> Reasons);
