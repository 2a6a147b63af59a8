using System.Globalization;
using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class AdvertPhraseReader
{
    public const string File = "advert_phrases.tsv";

    private static readonly Dictionary<AdvertPhraseKind, string[]> Values = new()
    {
        [AdvertPhraseKind.Number] = Numbers(1, 20),
        [AdvertPhraseKind.Level] = Numbers(0, 8),
        [AdvertPhraseKind.Month] = Numbers(1, 12),
        [AdvertPhraseKind.Percent] = Numbers(1, 100),
        [AdvertPhraseKind.Heading] = ["ask", "offer", "about", "apply", "common"],
        [AdvertPhraseKind.Shift] = [.. Shift.Known],
        [AdvertPhraseKind.LanguageLevel] = Enum.GetNames<Cefr>(),
        [AdvertPhraseKind.LanguageSkill] = ["spoken", "written", "reading"],
        [AdvertPhraseKind.Place] = ["strong", "weak"],
    };

    public static IReadOnlyList<AdvertPhrase> Read(TableSet tables)
    {
        var table = tables.Open(File, "id", "kind", "language", "phrase", "value", "source");
        table.Read("phrase", ReadRow, phrase => (phrase.Kind, phrase.Text));
        return table.Read("id", ReadRow, phrase => phrase.Id);
    }

    private static AdvertPhrase ReadRow(Row row)
    {
        row.Text("source");
        var text = row.Text("phrase");
        if (text.Any(char.IsUpper))
            throw row.Wrong("phrase", $"\"{text}\" is not in lower case");
        var kind = Kind(row);
        return new(
            row.Matching("id", CodeForms.AdvertPhrase),
            kind,
            row.Matching("language", CodeForms.Language),
            text,
            Value(row, kind)
        );
    }

    private static AdvertPhraseKind Kind(Row row) =>
        Enum.TryParse<AdvertPhraseKind>(row["kind"], out var kind)
        && kind != AdvertPhraseKind.Sensitive
            ? kind
            : throw row.Wrong("kind", $"\"{row["kind"]}\" is no known kind");

    private static string? Value(Row row, AdvertPhraseKind kind) =>
        kind switch
        {
            AdvertPhraseKind.LanguageName => row.Matching("value", CodeForms.Language),
            AdvertPhraseKind.Certificate => row.Text("value"),
            _ when Values.TryGetValue(kind, out var allowed) => row.OneOf("value", allowed),
            _ => row.OneOf("value", "") is { Length: > 0 } value ? value : null,
        };

    private static string[] Numbers(int from, int to) =>
        [
            .. Enumerable
                .Range(from, to - from + 1)
                .Select(number => number.ToString(CultureInfo.InvariantCulture)),
        ];
}
