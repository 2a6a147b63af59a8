using System.CommandLine;
using CompetenceMatch.Cli.Imports;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Cli.Commands;

/// <summary>ESCO as downloaded: classification in any languages, and relations.</summary>
internal static class ImportEscoCommand
{
    public static Command Create(Surroundings around) =>
        new ImportOptions(
            "PATH",
            "The folder with the downloaded zips or the CSV files from them",
            "The version of ESCO, where the files' names do not tell it, for example 1.2.0"
        ).Command(
            "esco",
            "Import occupations and skills of ESCO",
            (asked, stop) =>
                ImportRun.Run(
                    around,
                    asked,
                    ImportSource.Esco,
                    run => Read(run, asked.Path, asked.Release),
                    stop
                )
        );

    private static async Task<ImportReading> Read(ImportRun run, string path, string? release)
    {
        var package = EscoPackage.In(path);
        var version =
            release
            ?? package.Version()
            ?? await run.LatestVersion()
            ?? throw new BadInputException(
                "the files' names tell no version: say it with --release, for example --release 1.2.0"
            );
        var import = new EscoImport(package, run.Changes, run.Taxonomy, run.Rows, version);
        await import.Read(run.Stop);
        return new ImportReading(
            version,
            package.Checksum(),
            import.Retired,
            import.Notes,
            [.. package.PassedOver.Select(file => file.Name)]
        );
    }
}
