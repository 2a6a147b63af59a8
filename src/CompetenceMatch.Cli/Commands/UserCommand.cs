using System.CommandLine;

namespace CompetenceMatch.Cli.Commands;

/// <summary>The commands about accounts.</summary>
internal static class UserCommand
{
    public static Command Create(Surroundings around) =>
        new("user", "Accounts") { UserCreateAdminCommand.Create(around) };
}
