namespace CompetenceMatch.Web.Pages.Candidates.Register;

/// <summary>Few and plain (U-07); read from what is saved, never from what was clicked.</summary>
public enum StepStatus
{
    Done,
    NotDone,
    Optional,
    CannotStart,
}
