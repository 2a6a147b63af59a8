namespace CompetenceMatch.Core.Recognition.Cases;

/// <summary>What a person can tell has happened to a step.</summary>
public enum CaseMove
{
    /// <summary>Begin a step that the person does alone.</summary>
    Start,

    /// <summary>Finish a step that the person does alone.</summary>
    Finish,

    /// <summary>Go on with a step that was called finished.</summary>
    Reopen,

    /// <summary>Begin to collect documents for the application.</summary>
    Collect,

    /// <summary>Send the application.</summary>
    Submit,

    /// <summary>The authority begins to read it.</summary>
    Review,

    /// <summary>The authority asks for more.</summary>
    AskMore,

    /// <summary>Send what was asked for.</summary>
    SendMore,
    Grant,
    GrantPartly,

    /// <summary>Begin to make up for what is missing.</summary>
    Compensate,
    Refuse,
    Appeal,

    /// <summary>Leave this way after a no.</summary>
    ChangeRoute,

    /// <summary>Take the application back.</summary>
    Withdraw,
}
