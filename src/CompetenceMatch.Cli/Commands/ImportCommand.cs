using System.CommandLine;

namespace CompetenceMatch.Cli.Commands;

/// <summary>The commands that read official files.</summary>
internal static class ImportCommand
{
    public static Command Create(Surroundings around) =>
        new("import", "Read official files into the database: all of a file or nothing of it")
        {
            ImportEscoCommand.Create(around),
            ImportStyrkCommand.Create(around),
            ImportPostcodesCommand.Create(around),
        };
}
