using System.Text;

namespace CompetenceMatch.Web.BulkExports;

/// <summary>Rows for Norwegian Excel: byte order mark, semicolons, RFC 4180 quotes, and nothing that a spreadsheet would run (S-17).</summary>
internal static class PeopleCsv
{
    public const string ContentType = "text/csv; charset=utf-8";
    private const string Dangerous = "=+-@\t\r";

    public static byte[] Write(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = string.Concat(rows.Select(row => $"{string.Join(';', row.Select(Cell))}\r\n"));
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];
    }

    private static string Cell(string? value)
    {
        var safe =
            value is { Length: > 0 } && Dangerous.Contains(value[0]) ? $"'{value}" : value ?? "";
        return safe.AsSpan().ContainsAny(";\"\r\n")
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
