namespace CompetenceMatch.ReferenceData.Reading;

/// <summary>The tables of one load: where their text comes from and how many rows each had.</summary>
internal sealed class TableSet(Func<string, string> text)
{
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Rows => rows;

    public Table Open(string file, params IReadOnlyList<string> columns)
    {
        var table = Table.Parse(file, text(file), columns);
        rows.Add(file, table.Count);
        return table;
    }
}
