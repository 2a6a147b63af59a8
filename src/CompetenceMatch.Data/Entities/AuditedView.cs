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

    /// <summary>The answers of a registration made together.</summary>
    Registration,

    /// <summary>An answer to an introduction, written down for the person.</summary>
    Answer,

    /// <summary>The way to an approval, as an employer sees it for a need.</summary>
    Recognition,

    /// <summary>A paper of a recognition plan.</summary>
    Document,
}
