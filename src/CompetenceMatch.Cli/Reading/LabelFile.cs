using CompetenceMatch.ReferenceData;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Cli.Reading;

/// <summary>Labels the caller brings, or the built-in ones.</summary>
internal static class LabelFile
{
    public const string Shape = "id⇥label[⇥concept[⇥language[⇥parent concept]]]";

    // With labels nothing else is read: what is measured then is the linker on those labels alone.
    public static Vocabulary Vocabulary(string? path) =>
        path is null
            ? Search.Linking.Vocabulary.OfOccupations(ReferenceTables.Load().Terms)
            : new Vocabulary(TsvRows.Read(path, 2, 5, Shape).Select(Label));

    private static VocabularyLabel Label(string[] row)
    {
        string? Cell(int index) =>
            row.ElementAtOrDefault(index) is { Length: > 0 } text ? text : null;
        return new(Cell(2) ?? row[0], Cell(3) ?? "", "title", row[1], Cell(4), row[0]);
    }
}
