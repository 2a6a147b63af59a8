namespace CompetenceMatch.Mail.Sending;

/// <param name="StartTls">True: a server that does not offer it gets no mail.</param>
public sealed record SmtpServer(
    string Host,
    int Port = 587,
    bool StartTls = true,
    string? User = null,
    string? Password = null
)
{
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    // A record prints its members; a log must not get the password.
    public override string ToString() => $"{Host}:{Port}";
}
