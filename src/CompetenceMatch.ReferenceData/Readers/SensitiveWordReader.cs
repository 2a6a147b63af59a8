using CompetenceMatch.Core.Needs;
using CompetenceMatch.ReferenceData.Reading;

namespace CompetenceMatch.ReferenceData.Readers;

internal static class SensitiveWordReader
{
    public const string File = "sensitive_words.tsv";

    public static IReadOnlyList<SensitiveWord> Read(TableSet tables) =>
        tables
            .Open(File, "word", "language", "concern", "source", "url")
            .Read("word", ReadRow, word => (word.Text, word.Language));

    private static SensitiveWord ReadRow(Row row)
    {
        row.Text("source");
        var word = row.Text("word");
        if (word.Any(char.IsUpper))
            throw row.Wrong("word", $"\"{word}\" is not in lower case");
        return new(
            word,
            row.Matching("language", CodeForms.Language),
            Enum.TryParse<WordingConcern>(row["concern"], out var concern)
                ? concern
                : throw row.Wrong(
                    "concern",
                    $"\"{row["concern"]}\" is none of {string.Join(", ", Enum.GetNames<WordingConcern>())}"
                ),
            row.Matching("url", CodeForms.Url)
        );
    }
}
