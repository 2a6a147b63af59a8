using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

/// <summary>Reads the table of tables, last: it must name exactly the tables that were read.</summary>
internal static class CatalogueReader
{
    public const string File = "tables.tsv";

    public static IReadOnlyList<TableInfo> Read(TableSet tables)
    {
        var table = tables.Open(File, "file", "title_key", "source", "as_of", "caution_key");
        var catalogue = table.Read("file", row => ReadRow(row, tables.Rows), info => info.File);
        var named = catalogue.Select(info => info.File).Append(File).ToHashSet();
        foreach (var file in tables.Rows.Keys.Where(file => !named.Contains(file)))
            throw new ReferenceDataException(File, table.Count + 1, "file", $"lacks {file}");
        return catalogue;
    }

    private static TableInfo ReadRow(Row row, IReadOnlyDictionary<string, int> rows) =>
        new(
            row.Known("file", rows, "the tables that are read"),
            row.Text("title_key"),
            rows[row["file"]],
            row.Text("source"),
            row.OptionalMatching("as_of", CodeForms.Date),
            row.Optional("caution_key")
        );
}
