using System.CommandLine;

namespace CompetenceMatch.Cli.Commands;

/// <summary>The commands about the candidate index.</summary>
internal static class IndexCommand
{
    public static Command Create(Surroundings around) =>
        new("index", "The candidate index") { IndexVerifyCommand.Create(around) };
}
