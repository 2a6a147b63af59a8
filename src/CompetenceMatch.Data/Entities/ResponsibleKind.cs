namespace CompetenceMatch.Data.Entities;

public enum ResponsibleKind
{
    Candidate,

    /// <summary>A member of the team that keeps the plan.</summary>
    Team,

    /// <summary>Another actor: NAV, county, adult education, volunteers.</summary>
    Organisation,
    Employer,
}
