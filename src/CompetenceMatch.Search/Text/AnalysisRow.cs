using System.Globalization;

namespace CompetenceMatch.Search.Text;

/// <summary>One row of an analysis table; every reading method says where a wrong cell stands.</summary>
internal sealed record AnalysisRow(string File, int Number, string[] Columns, string[] Cells)
{
    public string this[string column] => Cells[Array.IndexOf(Columns, column)];

    public static IEnumerable<AnalysisRow> Parse(string file, string text, params string[] columns)
    {
        var lines = text.Split('\n');
        var header = lines[0].Split('\t');
        for (var i = 0; i < Math.Max(header.Length, columns.Length); i++)
        {
            var wanted = columns.ElementAtOrDefault(i) ?? "nothing";
            var found = header.ElementAtOrDefault(i) ?? "nothing";
            if (found != wanted)
                throw new AnalysisTableException(file, 1, found, $"should be {wanted}");
        }

        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
                continue;
            var cells = lines[i].Split('\t');
            if (cells.Length != columns.Length)
                throw new AnalysisTableException(
                    file,
                    i + 1,
                    "(all)",
                    $"has {cells.Length} cells, the header has {columns.Length}"
                );
            yield return new AnalysisRow(file, i + 1, columns, cells);
        }
    }

    public AnalysisTableException Wrong(string column, string problem) =>
        new(File, Number, column, problem);

    public string Filled(string column) =>
        this[column] is { Length: > 0 } cell ? cell : throw Wrong(column, "is empty");

    public string OneOf(string column, params ReadOnlySpan<string> allowed) =>
        allowed.Contains(this[column])
            ? this[column]
            : throw Wrong(column, $"\"{this[column]}\" is none of {string.Join(", ", allowed)}");

    public int Number1To9(string column) =>
        this[column] is [>= '1' and <= '9'] cell
            ? cell[0] - '0'
            : throw Wrong(column, $"\"{this[column]}\" is not a number from 1 to 9");

    public float Decimal(string column) =>
        float.TryParse(
            this[column],
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        ) && float.IsFinite(number)
            ? number
            : throw Wrong(column, $"\"{this[column]}\" is not a number");

    /// <summary>Where a row comes from and the day it was looked at.</summary>
    public void CheckOrigin()
    {
        Filled("source");
        if (
            !DateOnly.TryParseExact(
                this["checked"],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            )
        )
        {
            throw Wrong("checked", $"\"{this["checked"]}\" is not a date");
        }
    }
}
