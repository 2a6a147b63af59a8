using System.CommandLine;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Cli.Imports;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Data;
using CompetenceMatch.ReferenceData;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Bring's register of postcodes, so that an advert's postcode leads to a municipality.</summary>
internal static class ImportPostcodesCommand
{
    public static Command Create(Surroundings around)
    {
        var path = new Argument<string>("FILE")
        {
            Description =
                "Bring's Postnummerregister, or a table with postal_code, place and municipality_code",
        };
        var release = Choices.Optional("--release", "The version (default: the date of today)");
        var options = new ImportOptions();
        var command = new Command("postcodes", "Import postcodes with their municipality")
        {
            path,
            release,
            options.DryRun,
            options.Json,
        };
        command.SetAction(
            (parsed, stop) =>
                Run(
                    around,
                    parsed.GetValue(path)!,
                    parsed.GetValue(release),
                    options.Of(parsed),
                    stop
                )
        );
        return command;
    }

    private static async Task<int> Run(
        Surroundings around,
        string path,
        string? release,
        (bool DryRun, bool Json) options,
        CancellationToken stop
    )
    {
        var file = PostcodeFile.Read(path, ReferenceTables.Load().Taxonomy.Municipalities);
        await using var services = DatabaseServices.Open(around);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        await DatabaseServices.RequireCurrent(database, stop);
        var import = new PostcodeImport(database, around.Time.GetUtcNow().UtcDateTime);
        var report = await import.Run(file, release, options.DryRun, stop);
        if (options.Json)
            await around.Output.WriteLineAsync(Json.Line(report));
        foreach (var line in options.Json ? [] : report.Lines())
            await around.Output.WriteLineAsync(line);
        return 0;
    }
}
