namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>Whom to be; nobody is not signed in.</summary>
public enum DemoRole
{
    Nobody,
    Candidate,
    Employer,
    Welcome,
    Admin,
}
