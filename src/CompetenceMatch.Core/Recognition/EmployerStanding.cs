namespace CompetenceMatch.Core.Recognition;

/// <summary>All an employer is told before a yes of how far a person has come with an approval.</summary>
public enum EmployerStanding
{
    /// <summary>The approval or recognition is held, or the need asks none.</summary>
    Authorised,

    /// <summary>Applied for; the answer is awaited.</summary>
    Pending,
    OneStepAway,

    /// <summary>More than one step. Whether it was refused is not told.</summary>
    Further,
}
