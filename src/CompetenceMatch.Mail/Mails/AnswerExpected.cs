using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To a candidate whose authority should have answered by now. Names neither authority nor occupation.</summary>
public sealed record AnswerExpected(Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_AnswerExpected_Subject"],
            [texts["Mail_AnswerExpected_Text"], texts["Mail_AnswerExpected_Tell"]],
            texts["Mail_AnswerExpected_Action"],
            Link
        );
}
