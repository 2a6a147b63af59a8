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
    public static Command Create(Surroundings around) =>
        new ImportOptions(
            "FILE",
            "Bring's Postnummerregister, or a table with postal_code, place and municipality_code",
            "The version (default: the date of today)"
        ).Command(
            "postcodes",
            "Import postcodes with their municipality",
            (asked, stop) => Run(around, asked, stop)
        );

    private static async Task<int> Run(
        Surroundings around,
        ImportRequest asked,
        CancellationToken stop
    )
    {
        var file = PostcodeFile.Read(asked.Path, ReferenceTables.Load().Taxonomy.Municipalities);
        await using var services = DatabaseServices.Open(around);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        await DatabaseServices.RequireCurrent(database, stop);
        var import = new PostcodeImport(database, around.Time.GetUtcNow().UtcDateTime);
        var report = await import.Run(file, asked.Release, asked.DryRun, stop);
        if (asked.Json)
            await around.Output.WriteLineAsync(Json.Line(report));
        foreach (var line in asked.Json ? [] : report.Lines())
            await around.Output.WriteLineAsync(line);
        return 0;
    }
}
