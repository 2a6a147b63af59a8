namespace CompetenceMatch.Core.Recognition.Cases;

/// <summary>How far a person has come with one step of the plan that they chose.</summary>
public enum CaseState
{
    NotStarted,

    /// <summary>A step that the person does alone is begun.</summary>
    Underway,

    /// <summary>A step that the person does alone is finished.</summary>
    Done,

    /// <summary>Documents for the application are being collected.</summary>
    Collecting,

    /// <summary>The application is sent.</summary>
    Submitted,

    /// <summary>The authority has begun to read it.</summary>
    InReview,

    /// <summary>The authority wants more papers.</summary>
    MoreAsked,
    Granted,

    /// <summary>Granted in part; something must be made up for.</summary>
    Partly,

    /// <summary>The person makes up for what is missing.</summary>
    Compensating,
    Refused,
    Appealed,

    /// <summary>Refused, and the person goes another way.</summary>
    OtherRoute,

    /// <summary>The person took the application back.</summary>
    Withdrawn,
}
