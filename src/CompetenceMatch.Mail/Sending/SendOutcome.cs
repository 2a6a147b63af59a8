namespace CompetenceMatch.Mail.Sending;

public enum SendOutcome
{
    Sent,

    /// <summary>The server or the way to it; the same mail may go through later.</summary>
    TryAgain,

    /// <summary>The receiver or the mail; it will not go through later either.</summary>
    Refused,
}
