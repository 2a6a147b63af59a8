using CompetenceMatch.Mail.Rendering;

namespace CompetenceMatch.Mail.Mails;

/// <summary>To the organisation; the question itself stays behind the sign-in.</summary>
public sealed record QuestionAsked(string PublicCode, string NeedTitle, Uri Link) : OutgoingMail
{
    internal override MailContent Content(MailTexts texts) =>
        new(
            texts["Mail_QuestionAsked_Subject"],
            [
                texts["Mail_QuestionAsked_Text", PublicCode, NeedTitle],
                texts["Mail_QuestionAsked_Next"],
            ],
            texts["Mail_QuestionAsked_Action"],
            Link
        );
}
