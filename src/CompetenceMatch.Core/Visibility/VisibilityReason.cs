namespace CompetenceMatch.Core.Visibility;

/// <summary>Why a person is hidden, for the person's own page.</summary>
public enum VisibilityReason
{
    NoValidConsent,
    Incomplete,
    Erased,
    NotAdult,
    Paused,
    NotConfirmed,
    AccountClosed,
}
