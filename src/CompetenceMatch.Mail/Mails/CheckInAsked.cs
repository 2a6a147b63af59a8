using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>A question after a hire. The link answers this one question without signing in.</summary>
/// <param name="About">The employer to a candidate; the work to an employer.</param>
public sealed record CheckInAsked(MailReceiver Receiver, string About, DateTime Until, Uri Link)
    : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_CheckInAsked_Subject"],
            [
                texts[$"Mail_CheckInAsked_{Receiver}", About],
                texts["Mail_CheckInAsked_Until", texts.Moment(Until)],
            ],
            texts["Mail_CheckInAsked_Action"],
            Link
        );
}
