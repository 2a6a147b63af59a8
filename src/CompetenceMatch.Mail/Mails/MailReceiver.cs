namespace CompetenceMatch.Mail.Mails;

/// <summary>Which side of an introduction the mail goes to.</summary>
public enum MailReceiver
{
    Candidate,
    Organisation,
}
