using System.IO.Compression;

namespace CompetenceMatch.Cli.Imports;

/// <summary>The tables in a folder and its subfolders, in a zip, or in one file; zips are not unpacked to disk.</summary>
internal static class PackageFiles
{
    private static readonly string[] Tables = [".csv", ".tsv"];

    public static IReadOnlyList<PackageFile> In(string path)
    {
        try
        {
            if (File.Exists(path))
                return [.. Of(path)];
            if (!Directory.Exists(path))
                throw new BadInputException($"{path}: no such file or folder");
            return
            [
                .. Directory
                    .EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .SelectMany(Of),
            ];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: cannot be read ({wrong.Message})", wrong);
        }
    }

    private static IEnumerable<PackageFile> Of(string path)
    {
        if (IsTable(path))
            return [new PackageFile(path, () => File.OpenRead(path))];
        return Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase)
            ? InZip(path)
            : [];
    }

    private static List<PackageFile> InZip(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return
            [
                .. zip
                    .Entries.Where(entry => IsTable(entry.FullName))
                    .Select(entry => new PackageFile(
                        $"{path}/{entry.FullName}",
                        () => new ZipEntryStream(path, entry.FullName)
                    )),
            ];
        }
        catch (InvalidDataException wrong)
        {
            throw new BadInputException($"{path}: not a zip file, or a broken one", wrong);
        }
    }

    private static bool IsTable(string path) =>
        Tables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
