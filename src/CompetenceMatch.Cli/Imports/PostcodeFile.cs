using System.Security.Cryptography;
using System.Text;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Cli.Imports;

/// <summary>Postcodes from a tab-separated file: Bring's own (no header, either alphabet) or a table with a header.</summary>
internal sealed record PostcodeFile(
    IReadOnlyDictionary<string, PostalPlace> Places,
    int PassedOver,
    string Checksum
)
{
    private const int CodeLength = 4;
    private const int LongestPlace = 60;

    // Svalbard, Jan Mayen and the sea have postcodes and no municipality.
    private static readonly string[] Outside = ["21", "22", "23", "25", "26"];
    private static readonly int[] BringColumns = [0, 1, 2];
    private static readonly string[][] Names =
    [
        ["postal_code", "postnummer", "postcode"],
        ["place", "poststed"],
        ["municipality_code", "municipality_code_2024", "kommunenummer"],
    ];

    /// <exception cref="BadInputException">Something is wrong; all of it is told.</exception>
    public static PostcodeFile Read(
        string path,
        IReadOnlyDictionary<string, Municipality> municipalities
    )
    {
        var bytes = Bytes(path);
        var lines = Text(bytes).Split('\n');
        var faults = new ImportFaults();
        var file = new PackageFile(path, () => new MemoryStream(bytes));
        var hasHeader = !lines[0].Split('\t')[0].All(char.IsAsciiDigit);
        var columns = hasHeader ? Columns(lines[0], file, faults) : BringColumns;
        var places = new Dictionary<string, PostalPlace>(StringComparer.Ordinal);
        var passedOver = 0;
        for (var line = hasHeader ? 1 : 0; columns is not null && line < lines.Length; line++)
        {
            if (string.IsNullOrWhiteSpace(lines[line]))
                continue;
            void Wrong(string problem) => faults.Add(file, line + 1, 1, problem);
            var cells = lines[line].TrimEnd('\r').Split('\t');
            if (cells.Length <= columns.Max())
                Wrong($"{cells.Length} cells; {columns.Max() + 1} are needed");
            else if (Place(cells, columns, municipalities, Wrong) is not { } place)
                passedOver++;
            else if (!places.TryAdd(place.Code, place))
                Wrong($"{place.Code} stands in this file already");
        }
        if (columns is not null && places.Count == 0 && faults.Count == 0)
            faults.Add(file, 1, 1, "the file holds no postcodes");
        faults.Require();
        return new(places, passedOver, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static PostalPlace? Place(
        string[] cells,
        int[] columns,
        IReadOnlyDictionary<string, Municipality> municipalities,
        Action<string> wrong
    )
    {
        var (code, place, municipality) = (
            cells[columns[0]].Trim(),
            cells[columns[1]].Trim(),
            cells[columns[2]].Trim()
        );
        if (code.Length != CodeLength || !code.All(char.IsAsciiDigit))
            wrong($"'{code}' is not a postcode of four digits");
        else if (place.Length > LongestPlace)
            wrong("the place name is too long");
        else if (place.Length == 0 || municipality.Length == 0)
            return null;
        else if (Outside.Any(start => municipality.StartsWith(start, StringComparison.Ordinal)))
            return null;
        else if (!municipalities.ContainsKey(municipality))
            wrong($"'{municipality}' is not a municipality of 2024");
        else
            return new(code, place.ToUpperInvariant(), municipality);
        return null;
    }

    private static int[]? Columns(string header, PackageFile file, ImportFaults faults)
    {
        var names = header.TrimStart('\uFEFF').TrimEnd('\r').Split('\t');
        var columns = Names
            .Select(known =>
                Array.FindIndex(names, name => known.Contains(name.Trim().ToLowerInvariant()))
            )
            .ToArray();
        if (columns.All(at => at >= 0))
            return columns;
        foreach (var (known, _) in Names.Zip(columns).Where(pair => pair.Second < 0))
            faults.Add(file, 1, 1, $"the column {known[0]} is missing in the header");
        return null;
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: cannot be read ({wrong.Message})", wrong);
        }
    }

    // Bring publishes the register in UTF-8 and in the Windows alphabet of Western Europe.
    private static string Text(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        return (isUtf8 ? Encoding.UTF8 : Encoding.GetEncoding(1252))
            .GetString(bytes)
            .TrimStart('\uFEFF');
    }
}
