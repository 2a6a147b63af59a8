namespace CompetenceMatch.Core.Recognition;

/// <summary>How far a person has come with the approval of a profession.</summary>
public enum HeldAuthorisationState
{
    None,
    Refused,
    Pending,
    Granted,
}
