namespace CompetenceMatch.Core.Introductions;

/// <summary>One thing that can happen to an introduction.</summary>
public enum IntroductionMove
{
    Send,
    Open,
    Ask,
    AnswerQuestion,
    Accept,
    Decline,
    Expire,
    Withdraw,
    Close,
}
