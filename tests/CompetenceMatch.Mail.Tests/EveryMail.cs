using CompetenceMatch.Mail.Mails;

namespace CompetenceMatch.Mail.Tests;

/// <summary>One of each mail, in each of its forms, with values that are easy to find again.</summary>
internal static class EveryMail
{
    public const string Organisation = "Ørland <b>Bakeri</b> & Sønn";
    public const string Need = "Sykepleier \"natt\"";
    public const string Code = "K7F3QX9";
    public static readonly Uri Link = new("https://cm.example/konto?a=1&b=2");
    public static readonly DateTime Deadline = new(2026, 12, 3, 11, 30, 0, DateTimeKind.Utc);

    public static readonly NewMatch AMatch = new(Need, "Ørland", 86, "Førerkort B", "norsk B2");

    public static IEnumerable<OutgoingMail> All =>
        [
            new EmailConfirmation(Link),
            new AccountExists(Link),
            new PasswordReset(Link),
            new EmailChange(Link),
            new Welcome(Link),
            new NewIntroduction(Organisation, Need, Deadline, Link),
            new IntroductionReminder(Organisation, Need, Deadline, Link),
            new IntroductionAnswered(Code, Need, true, Link),
            new IntroductionAnswered(Code, Need, false, Link),
            new IntroductionExpired(MailReceiver.Candidate, Organisation, Code, Need, Link),
            new IntroductionExpired(MailReceiver.Organisation, Organisation, Code, Need, Link),
            .. from receiver in Enum.GetValues<MailReceiver>()
            from end in Enum.GetValues<IntroductionEnd>()
            select new IntroductionClosed(receiver, end, Organisation, Code, Need, Link),
            new QuestionAsked(Code, Need, Link),
            new QuestionAnswered(Organisation, Need, Deadline, Link),
            new OrganisationApproved(Organisation, Link),
            new OrganisationSuspended(Organisation, "Feil\r\nBcc: x@y.no", Link),
            new ColleagueInvited(Organisation, Link),
            new DeletionRequested(Deadline, Link),
            new StillInterested(Deadline, Deadline, Link),
            new StillInterested(null, Deadline, Link),
            new ConsentEnds(Deadline, Link),
            new SilentDeletion(Deadline, Link),
            new AnswerExpected(Link),
            new FollowUpAsked(Organisation, Link),
            new RegisteredTogether(Organisation, Link),
            new HireRecorded(Organisation, Link),
            new NewMatches(
                Organisation,
                7,
                [AMatch, AMatch with { Fits = null, Lacks = null }],
                Link,
                Link
            ),
            new NewMatches(Organisation, 1, [AMatch], Link, Link),
            .. from receiver in Enum.GetValues<MailReceiver>()
            select new CheckInAsked(receiver, Organisation, Deadline, Link),
        ];

    public static IEnumerable<(OutgoingMail Mail, string Language)> InEveryLanguage =>
        from mail in All
        from language in MailLanguage.All
        select (mail, language);
}
