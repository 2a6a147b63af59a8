using System.Text;

namespace CompetenceMatch.ReferenceData.Reading;

/// <summary>A tab-separated file cut into cells, with its header and every cell checked for form.</summary>
internal sealed class Table
{
    private const string WholeRow = "(all)";
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<string[]> cells = [];
    private readonly bool isClean;

    private Table(string file, string text) => (File, isClean) = (file, IsClean(text));

    public string File { get; }

    public IEnumerable<Row> Rows => cells.Select((_, index) => new Row(this, index));

    public int Count => cells.Count;

    public static Table Parse(string file, string text, params IReadOnlyList<string> expected)
    {
        var table = new Table(file, text);
        var lines = text.Split('\n');
        table.ReadHeader(lines[0], expected);
        var last = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        for (var line = 1; line < last; line++)
            table.ReadLine(lines[line], line + 1);
        if (table.cells.Count == 0)
            throw new ReferenceDataException(file, 1, WholeRow, "the table has no rows");
        return table;
    }

    public string Cell(int index, string column) => cells[index][columns[column]];

    /// <summary>Reads every row and refuses a second row with the same key.</summary>
    public IReadOnlyList<T> Read<T>(string keyColumn, Func<Row, T> read, Func<T, object> key)
    {
        var seen = new HashSet<object>();
        var values = new List<T>(cells.Count);
        foreach (var row in Rows)
        {
            var value = read(row);
            if (!seen.Add(key(value)))
                throw row.Wrong(keyColumn, "the same key stands in an earlier row");
            values.Add(value);
        }
        return values;
    }

    private void ReadHeader(string line, IReadOnlyList<string> expected)
    {
        var header = line.Split('\t');
        for (var index = 0; index < Math.Max(header.Length, expected.Count); index++)
        {
            var found = index < header.Length ? header[index] : "nothing";
            var wanted = index < expected.Count ? expected[index] : "nothing";
            if (found != wanted)
            {
                var problem = $"header {index + 1} should be {wanted}";
                throw new ReferenceDataException(File, 1, found, problem);
            }
            columns.Add(found, index);
        }
    }

    private void ReadLine(string line, int number)
    {
        var row = line.Split('\t');
        if (row.Length != columns.Count)
        {
            var problem = $"has {row.Length} cells, the header has {columns.Count}";
            throw new ReferenceDataException(File, number, WholeRow, problem);
        }
        foreach (var (column, index) in columns)
            CheckForm(row[index], number, column);
        cells.Add(row);
    }

    private void CheckForm(string cell, int row, string column)
    {
        if (cell.Length == 0)
            return;
        if (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
            throw new ReferenceDataException(File, row, column, "begins or ends with a space");
        if (!isClean && !cell.IsNormalized(NormalizationForm.FormC))
            throw new ReferenceDataException(File, row, column, "is not in Unicode form NFC");
        if (!isClean && cell.AsSpan().ContainsAnyInRange('\0', '\u001F'))
            throw new ReferenceDataException(File, row, column, "holds a control character");
    }

    // The whole text at once is far faster than cell by cell; cells are looked at only to say where.
    private static bool IsClean(string text) =>
        text.IsNormalized(NormalizationForm.FormC)
        && !text.AsSpan().ContainsAnyInRange('\0', '\u0008')
        && !text.AsSpan().ContainsAnyInRange('\u000B', '\u001F');
}
