namespace CompetenceMatch.Web.Hosting;

/// <summary>Configuration, read and checked once at start (docs/running.md lists every key).</summary>
public sealed record Settings(
    string DataFolder,
    DatabaseSettings Database,
    MailSettings Mail,
    DemoSettings Demo,
    string? OtelEndpoint,
    string? PublicUrl,
    string? ContactEmail,
    string? SnapshotPath,
    TimeSpan StartWait
);
