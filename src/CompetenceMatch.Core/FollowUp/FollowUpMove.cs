namespace CompetenceMatch.Core.FollowUp;

/// <summary>One thing that can happen to a follow-up.</summary>
public enum FollowUpMove
{
    /// <summary>The team asks for access.</summary>
    Ask,

    /// <summary>The person picks the team; this starts it.</summary>
    Request,

    /// <summary>The person says yes, with sections.</summary>
    Accept,

    /// <summary>The person says no.</summary>
    Refuse,

    /// <summary>The team takes the question back.</summary>
    TakeBack,

    /// <summary>The person opens or closes sections.</summary>
    ChangeScope,

    /// <summary>The team gives it a lead, or another lead.</summary>
    Assign,

    /// <summary>The team and the person spoke.</summary>
    Contact,

    /// <summary>The team sets the day of the next contact.</summary>
    Schedule,

    /// <summary>The person ends it.</summary>
    Withdraw,

    /// <summary>The team ends it, with a reason.</summary>
    End,

    /// <summary>The question was not answered in time, or the consent ran out.</summary>
    Lapse,

    /// <summary>The person deletes the account.</summary>
    Leave,
}
