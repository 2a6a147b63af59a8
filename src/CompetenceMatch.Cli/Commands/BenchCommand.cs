using System.CommandLine;

namespace CompetenceMatch.Cli.Commands;

/// <summary>The measurements.</summary>
internal static class BenchCommand
{
    public static Command Create(Surroundings around) =>
        new("bench", "Measure, and say on what machine and data")
        {
            BenchSearchCommand.Create(around),
            BenchLinkCommand.Create(around),
            BenchWebCommand.Create(around),
            BenchWebCommand.PlainTextServer(),
        };
}
