namespace CompetenceMatch.Data.Retention;

/// <summary>One row of the retention table; docs/privacy.md shows the same table and a test compares them.</summary>
public sealed record RetentionRule(string Entity, string Trigger, int Days, string Action);
