namespace CompetenceMatch.Web.Recognition;

/// <summary>Whose eyes a chosen recognition plan is shown to; notes are for the person alone.</summary>
public enum CaseReader
{
    Candidate,

    /// <summary>The person's own print.</summary>
    Paper,
    Team,
}
