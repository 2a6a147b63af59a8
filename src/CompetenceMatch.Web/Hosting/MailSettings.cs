namespace CompetenceMatch.Web.Hosting;

/// <summary>Transport is File (a folder of .eml files) or Smtp.</summary>
public sealed record MailSettings(
    string Transport,
    string Folder,
    string From,
    string? Host,
    int Port,
    string? User,
    string? Password,
    bool StartTls
);
