namespace CompetenceMatch.Web.Plans;

/// <summary>Whose eyes a plan is shown to: what each may do with it differs.</summary>
public enum PlanReader
{
    Candidate,
    Team,

    /// <summary>An actor that follows the person but does not keep the plan: reads only.</summary>
    Others,
}
