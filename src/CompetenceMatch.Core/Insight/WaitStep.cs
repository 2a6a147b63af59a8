namespace CompetenceMatch.Core.Insight;

/// <summary>At which step of a chosen recognition plan somebody waits.</summary>
public enum WaitStep
{
    /// <summary>Documents are being collected, or nothing is done yet.</summary>
    Before,
    Submitted,
    InReview,
    MoreAsked,

    /// <summary>Makes up for what was missing.</summary>
    Compensating,

    /// <summary>Refused or granted in part, and not gone further; or appealed.</summary>
    AfterRefusal,
}
