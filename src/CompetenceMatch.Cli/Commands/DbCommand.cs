using System.CommandLine;

namespace CompetenceMatch.Cli.Commands;

/// <summary>The commands about the database.</summary>
internal static class DbCommand
{
    public static Command Create(Surroundings around) =>
        new("db", "The database") { DbMigrateCommand.Create(around) };
}
