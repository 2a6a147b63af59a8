using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Tests.Linking;

/// <summary>A title as people write it, with the occupations it may mean (any of them is right).</summary>
/// <param name="Expectation">first, top5, never, or none = no confident answer.</param>
/// <param name="Set">seen = the vocabulary was extended with it in view; heldout = it was not.</param>
/// <param name="Standing">wins, or loses = a known loser that is kept on record.</param>
internal sealed record RelevanceRow(
    string Title,
    string Language,
    string Expectation,
    string[] Occupations,
    string Set,
    string Standing,
    string Source
)
{
    public const string Header = "title\tlanguage\texpectation\toccupation\tset\tstanding\tsource";

    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory
            .GetFiles("relevance", "??.tsv")
            .Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal),
    ];

    public bool IsEveryday => Expectation is "first" or "top5";

    public bool Holds =>
        Expectation switch
        {
            "first" => IsAmong(1),
            "top5" => IsAmong(5),
            "never" => !IsAmong(5),
            "none" => !BuiltIn.Linker.Link(Title, Language, 1).Any(a => a.IsConfident),
            _ => throw new InvalidDataException(Expectation),
        };

    public static RelevanceRow[] Read(string file) =>
        File.ReadLines(Path.Combine("relevance", $"{file}.tsv"))
            .Skip(1)
            .Select(l => l.Split('\t'))
            .Select(p => new RelevanceRow(p[0], p[1], p[2], p[3].Split(';'), p[4], p[5], p[6]))
            .ToArray();

    public bool IsAmong(int top) =>
        BuiltIn.Linker.Link(Title, Language, top).Any(a => Occupations.Contains(a.Concept));

    public string Line(string standing) =>
        $"{Title}\t{Language}\t{Expectation}\t{string.Join(';', Occupations)}\t{Set}\t{standing}\t{Source}";

    public string Explain() =>
        $"{Title} ({Expectation} {string.Join(';', Occupations)}): "
        + string.Join(
            "; ",
            BuiltIn
                .Linker.Link(Title, Language, 5)
                .Select(a => $"{a.Concept} {a.Score:0.00} {a.Label} {a.Reason}")
        );
}
