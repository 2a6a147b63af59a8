namespace CompetenceMatch.Core.FollowUp;

/// <summary>What the work-directed share needs of one action.</summary>
/// <param name="HoursPerWeek">Null = not stated, counted as none.</param>
public readonly record struct WorkDirectedAction(
    ActionState State,
    bool IsWorkDirected,
    int? HoursPerWeek
);
