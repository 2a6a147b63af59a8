using System.Globalization;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.ReferenceData.Checking;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Correcting;

/// <summary>The text of a table with corrected cells in it: what reads and checks the table reads and checks them.</summary>
internal static class CorrectedText
{
    private const string Source = "source";

    /// <exception cref="ReferenceDataException">A value cannot stand in a cell, or there is no such cell.</exception>
    public static string Of(
        RuleTable table,
        string text,
        IReadOnlyCollection<CellCorrection> corrections
    )
    {
        if (corrections.Count == 0)
            return text;
        var lines = text.Split('\n');
        var columns = lines[0].Split('\t');
        foreach (var group in corrections.GroupBy(one => one.Row, StringComparer.Ordinal))
        {
            var line = Array.FindIndex(lines, 1, one => IsRow(table, columns, one, group.Key));
            if (line < 0)
                throw new ReferenceDataException(
                    table.File,
                    0,
                    table.Keys[0],
                    $"lacks {group.Key}"
                );
            var cells = lines[line].Split('\t');
            // The day is written behind the source, so the source comes first.
            foreach (var one in group.OrderBy(one => one.Column == RuleTables.CheckDate))
                Write(table, columns, cells, line + 1, one);
            lines[line] = string.Join('\t', cells);
        }

        return string.Join('\n', lines);
    }

    private static bool IsRow(RuleTable table, string[] columns, string line, string id) =>
        line.Length > 0 && RuleSheet.Id(table, columns, line.Split('\t')) == id;

    private static void Write(
        RuleTable table,
        string[] columns,
        string[] cells,
        int row,
        CellCorrection one
    )
    {
        ReferenceDataException Wrong(string problem) => new(table.File, row, one.Column, problem);
        if (one.Value.AsSpan().ContainsAnyInRange('\0', '\u001F'))
            throw Wrong("holds a control character");
        if (one.Column == RuleTables.CheckDate)
        {
            var source = Array.IndexOf(columns, Source);
            cells[source] = $"{cells[source]}; checked {Day(one.Value, cells[source], Wrong)}";
            return;
        }

        var column = Array.IndexOf(columns, one.Column);
        if (column < 0 || table.Keys.Contains(one.Column))
            throw Wrong("is no column that can be corrected");
        cells[column] = one.Value;
    }

    private static string Day(
        string value,
        string source,
        Func<string, ReferenceDataException> wrong
    )
    {
        const string form = "yyyy-MM-dd";
        if (
            !CodeForms.Day.IsMatch(value)
            || !DateOnly.TryParseExact(
                value,
                form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
            throw wrong($"\"{value}\" is not a day (yyyy-mm-dd)");
        return SourceDates.Newest(source) is { } newest && newest > day
            ? throw wrong(
                $"\"{value}\" is before {newest.ToString(form, CultureInfo.InvariantCulture)}, which the source names"
            )
            : value;
    }
}
