using System.CommandLine;
using System.Security.Cryptography;
using CompetenceMatch.Cli.Imports;
using CompetenceMatch.Data.Entities;

namespace CompetenceMatch.Cli.Commands;

/// <summary>Statistics Norway's own table of STYRK-08, for the official names.</summary>
internal static class ImportStyrkCommand
{
    private const string Standard = "STYRK-08";

    public static Command Create(Surroundings around) =>
        new ImportOptions(
            "FILE",
            "The CSV file from Klass",
            $"The version (default: {Standard})"
        ).Command(
            "styrk",
            "Import the official names of STYRK-08",
            (asked, stop) =>
                ImportRun.Run(
                    around,
                    asked,
                    ImportSource.Styrk,
                    run => Read(run, asked.Path, asked.Release ?? Standard),
                    stop
                )
        );

    private static async Task<ImportReading> Read(ImportRun run, string path, string version)
    {
        if (PackageFiles.In(path) is not [var file])
            throw new BadInputException($"{path}: give the one CSV file from Klass");
        var import = new StyrkImport(file, run.Changes, run.Taxonomy, run.Rows);
        await import.Read(version, run.Stop);
        await using var content = file.Open();
        var checksum = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, run.Stop));
        return new ImportReading(version, checksum, import.Retired, import.Notes, []);
    }
}
