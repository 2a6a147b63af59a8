namespace CompetenceMatch.Core.Introductions;

/// <summary>Who makes a move.</summary>
public enum IntroductionActor
{
    Organisation,
    Candidate,
    Administrator,
    System,
}
