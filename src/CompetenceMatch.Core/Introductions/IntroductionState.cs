namespace CompetenceMatch.Core.Introductions;

/// <summary>Where an introduction stands.</summary>
public enum IntroductionState
{
    /// <summary>Sent by the organisation, not opened by the candidate.</summary>
    Sent,

    /// <summary>The notice could not reach the candidate.</summary>
    DeliveryFailed,

    /// <summary>Opened by the candidate.</summary>
    Seen,

    /// <summary>The candidate asked a question first; the organisation is to answer it.</summary>
    Question,

    /// <summary>The organisation answered the question; the candidate is to decide.</summary>
    Answered,

    /// <summary>The candidate said yes.</summary>
    Accepted,

    /// <summary>The candidate said no.</summary>
    Declined,

    /// <summary>The deadline passed without a yes or no.</summary>
    Expired,

    /// <summary>Taken back by the organisation, or the yes by the candidate.</summary>
    Withdrawn,

    /// <summary>Ended by something else: the need was filled or closed, the organisation suspended, the profile deleted.</summary>
    Closed,
}
