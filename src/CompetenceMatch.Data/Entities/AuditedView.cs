namespace CompetenceMatch.Data.Entities;

/// <summary>What of a person was opened. A hit in a list is not a view.</summary>
public enum AuditedView
{
    Card,
    Profile,
    Contact,
    Messages,
    Export,
    Plan,
    Checklist,
}
