using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition;

/// <summary>When a step can start and be done at the earliest, in weeks from the day of the plan.</summary>
/// <param name="Start">Fewest and most weeks until it can start.</param>
/// <param name="Finish">Fewest and most weeks until it is done; a step without a known time of its own takes none.</param>
/// <param name="AtLeast">True if something before it, or the step, has no known time.</param>
public sealed record StepTime(WeekRange Start, WeekRange Finish, bool AtLeast);
