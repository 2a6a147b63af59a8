using System.Globalization;
using System.Text;

namespace CompetenceMatch.Cli.Imports;

/// <summary>Rows of a table with a header, one at a time, with progress for whoever watches.</summary>
internal sealed class TableRows(ImportFaults faults, Surroundings around)
{
    private const int ProgressEvery = 5_000;
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <param name="needed">Columns without which the file is another kind of file.</param>
    /// <param name="encoding">Null = UTF-8, with or without a byte order mark.</param>
    public IEnumerable<TableRow> Read(
        PackageFile file,
        char delimiter,
        string[] needed,
        Encoding? encoding = null
    )
    {
        using var text = new StreamReader(file.Open(), encoding ?? Strict);
        var cells = new CellReader(text, delimiter, hasQuotes: delimiter != '\t');
        if (Next(cells, file) is not { } header)
        {
            faults.Add(file, 1, 1, "the file is empty");
            yield break;
        }
        if (Columns(header, file, needed) is not { } columns)
            yield break;
        for (var count = 1; Next(cells, file) is { } row; count++)
        {
            Show(file, count);
            if (cells.Fault is { } fault)
                faults.Add(file, fault.Line, fault.Column, fault.Problem);
            else if (row.Count != header.Count)
                faults.Add(
                    file,
                    row[0].Line,
                    row[^1].Column,
                    $"{row.Count} cells; the header has {header.Count}"
                );
            else
                yield return new TableRow(file, columns, row, faults);
        }
        Show(file, null);
    }

    private Dictionary<string, int>? Columns(List<Cell> header, PackageFile file, string[] needed)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (at, cell) in header.Index())
            columns.TryAdd(cell.Text.Trim(), at);
        var missing = needed.Where(name => !columns.ContainsKey(name)).ToList();
        foreach (var name in missing)
            faults.Add(file, 1, 1, $"the column {name} is missing in the header");
        return missing.Count == 0 ? columns : null;
    }

    private static List<Cell>? Next(CellReader cells, PackageFile file)
    {
        try
        {
            return cells.Next();
        }
        catch (DecoderFallbackException wrong)
        {
            throw new BadInputException(file.Path, cells.Line, 1, "not UTF-8 text", wrong);
        }
        catch (InvalidDataException wrong)
        {
            throw new BadInputException($"{file.Path}: the zip is broken", wrong);
        }
    }

    private void Show(PackageFile file, int? count)
    {
        if (!around.IsWatched || count % ProgressEvery > 0)
            return;
        var text = count is { } rows
            ? string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {rows}")
            : "";
        around.Error.Write($"\r{text, -100}\r");
    }
}
