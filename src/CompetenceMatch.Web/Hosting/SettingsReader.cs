namespace CompetenceMatch.Web.Hosting;

/// <summary>Reads configuration with the CM__ environment prefix and stops at the first wrong value.</summary>
internal static class SettingsReader
{
    public static Settings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = Path.GetFullPath(configuration["Data:Folder"] ?? "data");
        var demo = Flag(configuration, "Demo:Enabled", false);
        if (demo && environment.IsProduction())
            throw new StartupException(
                "Demo:Enabled = true is not allowed in Production: it opens sign-in without a password"
            );
        return new Settings(
            folder,
            Database(configuration, folder),
            Mail(configuration, folder),
            new DemoSettings(
                demo,
                Number(configuration, "Demo:Profiles", 2_000, 0, 1_000_000),
                Number(configuration, "Demo:Needs", 180, 0, 100_000)
            ),
            configuration["Otel:Endpoint"],
            PublicUrl(configuration["PublicUrl"]),
            configuration["Contact:Email"] is { Length: > 0 } contact ? contact : null,
            SnapshotPath(configuration["Search:SnapshotPath"]),
            TimeSpan.FromSeconds(Number(configuration, "Search:StartWait", 2, 0, 3_600))
        );
    }

    private static string? SnapshotPath(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return null;
        var whole = Path.GetFullPath(path);
        return Directory.Exists(Path.GetDirectoryName(whole)) && !Directory.Exists(whole)
            ? whole
            : throw new StartupException(
                $"Search:SnapshotPath = \"{path}\": use a file in a folder that exists"
            );
    }

    private static string? PublicUrl(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https")
            ? text
        : throw new StartupException(
            $"PublicUrl = \"{text}\": use a full address, for example https://kompetanse.example.no"
        );

    private static DatabaseSettings Database(IConfiguration configuration, string folder)
    {
        var provider = OneOf(configuration, "Database:Provider", "Sqlite", "PostgreSql");
        var connection = configuration["ConnectionStrings:Main"];
        if (string.IsNullOrWhiteSpace(connection) && provider == "PostgreSql")
            throw new StartupException(
                "ConnectionStrings:Main is missing: PostgreSql needs a connection string"
            );
        return new DatabaseSettings(
            provider,
            string.IsNullOrWhiteSpace(connection)
                ? $"Data Source={Path.Combine(folder, "competencematch.db")}"
                : connection
        );
    }

    private static MailSettings Mail(IConfiguration configuration, string folder)
    {
        var transport = OneOf(configuration, "Mail:Transport", "File", "Smtp");
        var host = configuration["Mail:Smtp:Host"];
        if (transport == "Smtp" && string.IsNullOrWhiteSpace(host))
            throw new StartupException(
                "Mail:Smtp:Host is missing: the Smtp transport needs a host name"
            );
        return new MailSettings(
            transport,
            configuration["Mail:Folder"] ?? Path.Combine(folder, "mail"),
            configuration["Mail:From"] ?? "ikke-svar@example.no",
            host,
            Number(configuration, "Mail:Smtp:Port", 587, 1, 65_535),
            configuration["Mail:Smtp:User"],
            configuration["Mail:Smtp:Password"],
            Flag(configuration, "Mail:Smtp:StartTls", true)
        );
    }

    private static string OneOf(IConfiguration configuration, string key, params string[] allowed)
    {
        var value = configuration[key] ?? allowed[0];
        return allowed.FirstOrDefault(one => one.Equals(value, StringComparison.OrdinalIgnoreCase))
            ?? throw new StartupException(
                $"{key} = \"{value}\": use one of {string.Join(", ", allowed)}"
            );
    }

    private static int Number(
        IConfiguration configuration,
        string key,
        int fallback,
        int min,
        int max
    ) =>
        configuration[key] is not { Length: > 0 } text ? fallback
        : int.TryParse(text, out var number) && number >= min && number <= max ? number
        : throw new StartupException($"{key} = \"{text}\": use a whole number from {min} to {max}");

    private static bool Flag(IConfiguration configuration, string key, bool fallback) =>
        configuration[key] is not { Length: > 0 } text ? fallback
        : bool.TryParse(text, out var flag) ? flag
        : throw new StartupException($"{key} = \"{text}\": use true or false");
}
