namespace CompetenceMatch.Web.Pages.Employers.Approval;

/// <summary>Whose demand something is.</summary>
public enum AskedBy
{
    Law,

    /// <summary>The law asks it on some of the ways to the approval.</summary>
    LawOnSomeWays,
    Employer,
}
