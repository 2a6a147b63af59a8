namespace CompetenceMatch.Cli.Imports;

/// <summary>One row of a table with a header.</summary>
internal sealed record TableRow(
    PackageFile File,
    IReadOnlyDictionary<string, int> Columns,
    IReadOnlyList<Cell> Cells,
    ImportFaults Faults
)
{
    /// <summary>The trimmed cell; empty where there is no such column.</summary>
    public string this[string column] =>
        Columns.TryGetValue(column, out var at) ? Cells[at].Text.Trim() : "";

    /// <summary>Null after telling what is wrong.</summary>
    public string? Needed(string column)
    {
        if (this[column] is { Length: > 0 } text)
            return text;
        Wrong(column, "is empty");
        return null;
    }

    public void Wrong(string column, string problem)
    {
        var cell = Cells[Columns[column]];
        Faults.Add(File, cell.Line, cell.Column, $"{column} {problem}");
    }
}
