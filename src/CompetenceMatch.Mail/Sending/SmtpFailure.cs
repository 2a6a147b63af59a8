using System.Net.Mail;

namespace CompetenceMatch.Mail.Sending;

internal static class SmtpFailure
{
    // Only what speaks of this receiver or this mail is final. A refused sign-in (530, 535) or a wrong
    // command order is our set-up: the mail waits until it is put right.
    public static SendOutcome OutcomeOf(SmtpException problem) =>
        problem.StatusCode
            is SmtpStatusCode.MailboxUnavailable
                or SmtpStatusCode.UserNotLocalTryAlternatePath
                or SmtpStatusCode.ExceededStorageAllocation
                or SmtpStatusCode.MailboxNameNotAllowed
                or SmtpStatusCode.TransactionFailed
            ? SendOutcome.Refused
            : SendOutcome.TryAgain;

    /// <summary>The server's words without the receiver's address: this reaches logs and pages.</summary>
    public static string ReasonOf(SmtpException problem)
    {
        var said = problem.InnerException?.Message ?? problem.Message;
        return $"{(int)problem.StatusCode} {said.ReplaceLineEndings(" ")}";
    }
}
