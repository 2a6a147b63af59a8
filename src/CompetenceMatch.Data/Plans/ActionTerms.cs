using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Data.Plans;

/// <summary>What is agreed about an action, apart from where it stands.</summary>
public sealed record ActionTerms(
    string Text,
    ResponsibleKind Responsible,
    Guid? ResponsibleId = null,
    DateOnly? DueOn = null,
    bool IsWorkDirected = false,
    int? HoursPerWeek = null,
    PlanLink? LinkKind = null,
    string? LinkId = null
);
