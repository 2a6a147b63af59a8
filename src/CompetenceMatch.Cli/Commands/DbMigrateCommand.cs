using System.CommandLine;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Starting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Brings the database to the version of this program.</summary>
internal static class DbMigrateCommand
{
    public static Command Create(Surroundings around)
    {
        var command = new Command("migrate", "Bring the database to the version of this program");
        command.SetAction((_, cancellationToken) => Run(around, cancellationToken));
        return command;
    }

    private static async Task<int> Run(Surroundings around, CancellationToken cancellationToken)
    {
        await using var services = DatabaseServices.Open(around);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var pending = await database.Database.CanConnectAsync(cancellationToken)
            ? (await database.Database.GetPendingMigrationsAsync(cancellationToken)).ToList()
            : [.. database.Database.GetMigrations()];
        await database.MigrateDatabase(cancellationToken);
        foreach (var migration in pending)
            await around.Output.WriteLineAsync($"applied {migration}");
        await around.Output.WriteLineAsync("The database is up to date.");
        return 0;
    }
}
