namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>Who applies for a measure.</summary>
public enum WhoApplies
{
    Person,
    Employer,

    /// <summary>An organisation that runs a course or a scheme.</summary>
    Organiser,
}
