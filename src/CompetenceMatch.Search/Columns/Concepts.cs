namespace CompetenceMatch.Search.Columns;

/// <summary>The different things of one kind that people of a segment have, each with its rows.</summary>
internal sealed class Concepts<T>(TextTable texts, RowSets rows, Func<string, T> parse)
{
    /// <summary>By number.</summary>
    public IReadOnlyList<T> Items { get; } =
    [.. Enumerable.Range(0, texts.Count).Select(number => parse(texts.Text(number)))];

    public RowSets Rows => rows;

    public void Write(ColumnWriter to)
    {
        texts.Write(to);
        rows.Write(to);
    }

    public static Concepts<T> Read(ColumnReader from, Func<string, T> parse) =>
        new(TextTable.Read(from), RowSets.Read(from), parse);
}
