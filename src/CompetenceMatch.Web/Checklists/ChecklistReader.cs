namespace CompetenceMatch.Web.Checklists;

/// <summary>Whose eyes a checklist is shown to: what each may do with it differs.</summary>
public enum ChecklistReader
{
    /// <summary>Somebody of the household.</summary>
    Candidate,
    Team,

    /// <summary>Printed for the household.</summary>
    Paper,
}
