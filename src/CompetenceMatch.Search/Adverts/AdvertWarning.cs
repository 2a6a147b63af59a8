using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Words that may shut people out for what they are.</summary>
/// <param name="Url">The law.</param>
public sealed record AdvertWarning(int Start, int Length, WordingConcern Concern, string? Url);
