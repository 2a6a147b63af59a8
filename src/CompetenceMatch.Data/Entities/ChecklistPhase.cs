namespace CompetenceMatch.Data.Entities;

/// <summary>The phases of the welcome checklist, in the fact table's order.</summary>
public enum ChecklistPhase
{
    BeforeArrival,
    FirstDays,
    FirstMonth,
    FirstThreeMonths,
    FirstYear,
    Later,
}
