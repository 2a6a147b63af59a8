using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To a candidate whose consent to be found runs out within a month.</summary>
public sealed record ConsentEnds(DateTime EndsOn, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_ConsentEnds_Subject"],
            [
                texts["Mail_ConsentEnds_Text", texts.Day(EndsOn)],
                texts["Mail_ConsentEnds_After"],
                texts["Mail_ConsentEnds_Free"],
            ],
            texts["Mail_ConsentEnds_Action"],
            Link
        );
}
