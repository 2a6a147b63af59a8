namespace CompetenceMatch.Core.Matching;

/// <summary>A range of weeks, an estimate.</summary>
public readonly record struct WeekRange(int Min, int Max);
