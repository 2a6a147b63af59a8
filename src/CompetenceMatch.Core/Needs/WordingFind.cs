namespace CompetenceMatch.Core.Needs;

/// <summary>A sensitive word as it was written.</summary>
public sealed record WordingFind(string Written, WordingConcern Concern);
