using System.Text;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;

namespace CompetenceMatch.Cli.Imports;

/// <summary>Reads Statistics Norway's Klass table of STYRK-08: official names, beside what is built in.</summary>
internal sealed class StyrkImport(
    PackageFile file,
    VocabularyChanges changes,
    Taxonomy taxonomy,
    TableRows rows
)
{
    private const int Levels = 4;
    private const int CodesTold = 20;

    public List<ImportedConcept> Retired { get; } = [];
    public List<string> Notes { get; } = [];

    public async Task Read(string version, CancellationToken stop)
    {
        var (delimiter, encoding) = Look();
        var texts = new Dictionary<int, List<string?>>();
        foreach (var row in rows.Read(file, delimiter, ["code", "level", "name"], encoding))
        {
            if (Concept(row) is not { } concept || row.Needed("name") is not { } name)
                continue;
            string?[] labels = [name, .. Short(row, name)];
            if (!texts.TryAdd(concept.Id, [.. labels]))
                row.Wrong("code", $"{concept.Code} stands in this file already");
        }

        await changes.SetLabels(
            new LabelSet(LabelOrigin.Classification, "no"),
            ImportedKind.Group,
            texts,
            stop
        );
        Retired.AddRange(changes.RetireUnseen(ImportedKind.Group, version));
        Compare();
    }

    private ImportedConcept? Concept(TableRow row)
    {
        var code = row["code"];
        if (code.Length is 0 or > Levels || !code.All(char.IsAsciiDigit))
            row.Wrong("code", $"'{code}' is not a code of one to four digits");
        else if (row["level"] != $"{code.Length}")
            row.Wrong("level", $"'{row["level"]}' does not fit the code {code}");
        else
        {
            var concept = changes.See(code, ImportedKind.Group, code);
            concept.Broader = row["parentCode"] is { Length: > 0 } parent ? parent : null;
            concept.UnitGroup =
                code.Length == Levels && taxonomy.Occupations.ContainsKey(new OccupationCode(code))
                    ? code
                    : null;
            return concept;
        }

        return null;
    }

    private static IEnumerable<string> Short(TableRow row, string name) =>
        row["shortName"] is { Length: > 0 } text && text != name ? [text] : [];

    private void Compare()
    {
        var standing = changes
            .Concepts.Where(concept => concept.RetiredIn is null)
            .Select(concept => concept.Uri)
            .ToHashSet();
        var built = taxonomy.Occupations.Keys.Select(code => code.Value).ToHashSet();
        Note("in the file are unknown to the built-in table", standing.Except(built));
        Note("of the built-in table are not in the file", built.Except(standing));
    }

    private void Note(string what, IEnumerable<string> codes)
    {
        var sorted = codes.Order(StringComparer.Ordinal).ToList();
        if (sorted.Count > 0)
            Notes.Add($"{sorted.Count} codes {what}: {string.Join(", ", sorted.Take(CodesTold))}");
    }

    // Klass offers both separators, and older files are in the Windows alphabet of Western Europe.
    private (char Delimiter, Encoding? Encoding) Look()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var content = new MemoryStream();
        using (var stream = file.Open())
            stream.CopyTo(content);
        var bytes = content.ToArray();
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 500)).Split('\n')[0];
        var isUtf8 = System.Text.Unicode.Utf8.IsValid(bytes);
        return (head.Contains(';') ? ';' : ',', isUtf8 ? null : Encoding.GetEncoding(1252));
    }
}
