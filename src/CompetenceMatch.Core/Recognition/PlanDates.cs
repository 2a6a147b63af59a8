namespace CompetenceMatch.Core.Recognition;

/// <summary>The days between which a way can be done, an estimate; not before when a part is unknown.</summary>
public sealed record PlanDates(DateOnly Earliest, DateOnly Latest, bool AtLeast);
