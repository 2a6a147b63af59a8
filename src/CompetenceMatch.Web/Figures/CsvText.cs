using System.Text;

namespace CompetenceMatch.Web.Figures;

/// <summary>CSV as Norwegian spreadsheets open it: UTF-8 with a mark, semicolons, RFC 4180 quotes.</summary>
internal static class CsvText
{
    /// <summary>The mark that official statistics in Norway use for what cannot be published.</summary>
    public const string Hidden = ":";

    private const string Formulas = "=+-@\t\r";

    public static byte[] File(IEnumerable<IEnumerable<string>> rows) =>
        [
            .. Encoding.UTF8.Preamble,
            .. Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => Line(row)))),
        ];

    private static string Line(IEnumerable<string> cells) =>
        string.Join(';', cells.Select(Cell)) + "\r\n";

    // S-17: a spreadsheet must not run a name as a formula.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && Formulas.Contains(text[0]) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(";\"\r\n")
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
