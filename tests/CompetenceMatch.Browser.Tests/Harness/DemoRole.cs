namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>Whom to be; nobody is not signed in.</summary>
public enum DemoRole
{
    Nobody,
    Candidate,

    /// <summary>For whoever changes how to sign in: that ends the others' visits.</summary>
    SecondCandidate,
    ThirdCandidate,

    /// <summary>Whom a team follows, with a recognition plan.</summary>
    SixthCandidate,
    Employer,
    Welcome,
    Admin,
}
