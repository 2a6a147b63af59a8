using CompetenceMatch.Search.Adverts;

namespace CompetenceMatch.Search.Tests.Adverts;

/// <summary>An advert of the folder with what a reader finds in it, written above the line of dashes.</summary>
internal sealed record ExpectedAdvert(
    string Name,
    string Text,
    IReadOnlyList<IReadOnlyList<string>> Posts,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string> LeftOut
)
{
    public static IReadOnlyList<ExpectedAdvert> All { get; } =
    [.. Directory.GetFiles("adverts", "*.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>"Level=4" is asked, "Level?=4" is good to have, "Language=no:B2" names the highest level.</summary>
    public static IReadOnlyList<string> Of(AdvertPost post) =>
        [.. post.Findings.Select(Of).Distinct()];

    private static string Of(AdvertFinding one)
    {
        var level = one.Language is { } asked
            ? new[] { asked.Listening, asked.Reading, asked.Speaking, asked.Writing }.Max()
            : null;
        var value = one.Language is null ? one.Value : $"{one.Value}:{level?.ToString() ?? "-"}";
        return $"{one.Kind}{(one.IsWish ? "?" : "")}={value}";
    }

    private static ExpectedAdvert Read(string file)
    {
        var parts = File.ReadAllText(file).Split("---\n", 2);
        var lines = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new(
            Path.GetFileNameWithoutExtension(file),
            parts[1],
            [
                .. lines
                    .Where(line => line.StartsWith("post ", StringComparison.Ordinal))
                    .Select(Words),
            ],
            [
                .. lines
                    .Where(line => line.StartsWith("warn ", StringComparison.Ordinal))
                    .SelectMany(Words),
            ],
            [
                .. lines
                    .Where(line => line.StartsWith("left ", StringComparison.Ordinal))
                    .SelectMany(Words),
            ]
        );
    }

    private static string[] Words(string line) =>
        [.. line.Split(' ').Skip(1).Where(word => word != "-")];
}
