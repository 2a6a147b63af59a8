namespace CompetenceMatch.Core.Introductions;

/// <summary>One thing that can happen to an introduction.</summary>
public enum IntroductionMove
{
    /// <summary>The organisation sends it again after it expired or failed.</summary>
    Send,

    /// <summary>The notice could not reach the candidate.</summary>
    FailDelivery,

    /// <summary>The candidate opens it.</summary>
    Open,

    /// <summary>The candidate asks a question first.</summary>
    Ask,

    /// <summary>The organisation answers the question.</summary>
    AnswerQuestion,

    /// <summary>The candidate says yes, with sections.</summary>
    Accept,

    /// <summary>The candidate says no.</summary>
    Decline,

    /// <summary>The deadline passed.</summary>
    Expire,

    /// <summary>The organisation takes it back.</summary>
    Withdraw,

    /// <summary>The candidate takes the yes back.</summary>
    TakeBack,

    /// <summary>The place is filled or the need closed.</summary>
    Close,

    /// <summary>The organisation was suspended.</summary>
    Suspend,

    /// <summary>The candidate withdrew from search or deleted the account.</summary>
    Leave,
}
