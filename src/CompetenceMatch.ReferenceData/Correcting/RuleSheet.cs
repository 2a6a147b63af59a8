using System.Globalization;
using CompetenceMatch.ReferenceData.Checking;

namespace CompetenceMatch.ReferenceData.Correcting;

/// <summary>A table of rules as it is shipped, without any correction.</summary>
public sealed record RuleSheet(
    RuleTable Table,
    IReadOnlyList<string> Columns,
    IReadOnlyList<RuleRow> Rows
)
{
    private const string Source = "source";

    /// <summary>Columns that somebody may correct, the check date last.</summary>
    public IEnumerable<string> Correctable =>
        Columns.Except(Table.Keys).Append(RuleTables.CheckDate);

    /// <summary>By id or by the id's form in an address, whatever its case.</summary>
    public RuleRow? Find(string? id) =>
        Rows.FirstOrDefault(row => row.Id == id)
        ?? Rows.FirstOrDefault(row =>
            string.Equals(row.Slug, id, StringComparison.OrdinalIgnoreCase)
        );

    internal static RuleSheet Read(RuleTable table, string text)
    {
        var lines = text.Split('\n');
        var columns = lines[0].Split('\t');
        return new(
            table,
            columns,
            [
                .. lines
                    .Skip(1)
                    .Where(line => line.Length > 0)
                    .Select(line => Row(table, columns, line)),
            ]
        );
    }

    /// <summary>The id of a row from its cells.</summary>
    internal static string Id(RuleTable table, string[] columns, string[] cells) =>
        string.Join(' ', table.Keys.Select(key => cells[Array.IndexOf(columns, key)]));

    private static RuleRow Row(RuleTable table, string[] columns, string line)
    {
        var cells = line.Split('\t');
        var named = columns.Zip(cells, KeyValuePair.Create).ToList();
        var source = cells[Array.IndexOf(columns, Source)];
        var date = SourceDates.Newest(source)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(
            Id(table, columns, cells),
            [.. named, KeyValuePair.Create(RuleTables.CheckDate, date ?? "")]
        );
    }
}
