using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To a candidate who has not confirmed the profile for half a year.</summary>
/// <param name="HiddenOn">Null = employers do not find the person now either.</param>
public sealed record StillInterested(DateTime? HiddenOn, DateTime ErasedOn, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_StillInterested_Subject"],
            [
                texts["Mail_StillInterested_Text"],
                HiddenOn is { } day
                    ? texts["Mail_StillInterested_Hides", texts.Day(day)]
                    : texts["Mail_StillInterested_Hidden"],
                texts["Mail_StillInterested_Erased", texts.Day(ErasedOn)],
            ],
            texts["Mail_StillInterested_Action"],
            Link
        );
}
