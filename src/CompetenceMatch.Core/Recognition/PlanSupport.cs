using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A public support that may help on the way, and who applies for it.</summary>
public sealed record PlanSupport(string Measure, WhoApplies AppliesBy);
