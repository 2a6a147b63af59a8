namespace CompetenceMatch.Core.Recognition.Rules;

/// <summary>What a step of a route is.</summary>
public enum StepKind
{
    /// <summary>Look up, choose or make sure of something.</summary>
    Check,

    /// <summary>Learn Norwegian; starts at once, beside the rest.</summary>
    Language,

    /// <summary>Collect or translate papers.</summary>
    Documents,

    /// <summary>Send an application.</summary>
    Application,

    /// <summary>An interview or a comparison that others make.</summary>
    Assessment,

    /// <summary>Only if the answer is no or partly: what makes up for the difference.</summary>
    Compensation,
    Course,
    Test,

    /// <summary>Practice or paid work that counts.</summary>
    Work,

    /// <summary>The authority's answer arrives.</summary>
    Decision,

    /// <summary>Use the result, or what an employer does with it.</summary>
    Use,

    /// <summary>Only if the decision looks wrong.</summary>
    Appeal,
}
