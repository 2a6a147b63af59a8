namespace CompetenceMatch.Cli.Imports;

/// <summary>
/// Rows that name a concept nobody knows. The official packages hold a few such; many mean that a file
/// is missing or of another version, and then they are faults.
/// </summary>
internal sealed class UnknownConcepts
{
    private const int OneIn = 50;
    private readonly List<(TableRow Row, string Column)> rows = [];

    public void Add(TableRow row, string column) => rows.Add((row, column));

    /// <param name="read">Rows of the file.</param>
    public void Finish(int read, List<string> notes)
    {
        if (rows.Count == 0)
            return;
        if (rows.Count * OneIn > read)
        {
            foreach (var (row, column) in rows)
                row.Wrong(column, $"{row[column]} is neither in these files nor imported before");
            return;
        }

        var concepts = rows.Select(one => one.Row[one.Column]).Distinct().ToList();
        notes.Add(
            $"{rows.Count} rows of {rows[0].Row.File.Name} are passed over: they name {string.Join(", ", concepts.Take(3))}, which no file describes"
        );
    }
}
