using CompetenceMatch.Data;
using Microsoft.Extensions.Configuration;

namespace CompetenceMatch.Cli.Hosting;

/// <summary>Where the database is: the same keys as the web application (docs/running.md).</summary>
internal sealed record DatabaseAddress(DatabaseProvider Provider, string ConnectionString)
{
    private const string Prefix = "CM__";

    public static DatabaseAddress Read(Surroundings around)
    {
        var settings = Settings(around);
        var named = settings["Database:Provider"];
        if (
            !Enum.TryParse<DatabaseProvider>(
                named ?? nameof(DatabaseProvider.Sqlite),
                true,
                out var provider
            )
        )
            throw new BadInputException(
                $"Database:Provider = \"{named}\": use one of Sqlite, PostgreSql"
            );
        var connection = settings["ConnectionStrings:Main"];
        if (!string.IsNullOrWhiteSpace(connection))
            return new(provider, connection);
        if (provider == DatabaseProvider.PostgreSql)
            throw new BadInputException(
                "ConnectionStrings:Main is missing: PostgreSql needs a connection string"
            );
        var folder = Path.GetFullPath(settings["Data:Folder"] ?? "data");
        return new(provider, $"Data Source={Path.Combine(folder, "competencematch.db")}");
    }

    private static IConfigurationRoot Settings(Surroundings around)
    {
        var variables = around
            .Variables.Keys.OfType<string>()
            .Where(name => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .Select(name =>
                KeyValuePair.Create(
                    name[Prefix.Length..].Replace("__", ":", StringComparison.Ordinal),
                    around.Variables[name] as string
                )
            );
        return new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddInMemoryCollection(variables)
            .Build();
    }
}
