using System.Collections;
using CompetenceMatch.Data;
using CompetenceMatch.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Tests;

/// <summary>Runs a command in this process, in a folder of its own, with captured output.</summary>
public sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cm-");

    public string Folder => folder.FullName;

    public Hashtable Variables { get; } = [];

    private string DatabaseFile => Path.Combine(Folder, "competencematch.db");

    public string Write(string name, params string[] lines)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }

    /// <summary>The empty database that <c>cm db migrate</c> makes: its thirty steps take seconds for each folder.</summary>
    public void MakeDatabase() => File.WriteAllBytes(DatabaseFile, SqliteTestDatabase.Template());

    /// <summary>The database that the commands of this folder write.</summary>
    public SqliteCmDbContext OpenDatabase() =>
        new(
            new DbContextOptionsBuilder<SqliteCmDbContext>()
                .UseSqlite($"Data Source={DatabaseFile};Pooling=False")
                .Options,
            TimeProvider.System
        );

    public async Task<CommandLineAnswer> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var around = new Surroundings(output, error, new FixedTime(), Variables);
        var code = await Tool.RunAsync(arguments, around, TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private sealed class FixedTime : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    }
}
