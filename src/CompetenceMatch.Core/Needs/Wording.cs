namespace CompetenceMatch.Core.Needs;

/// <summary>Finds words that may shut people out for what they are, not for what they can (E-02).</summary>
public static class Wording
{
    /// <summary>Every text of a need that people write themselves.</summary>
    public static IEnumerable<string> TextsOf(Need need) =>
        new[] { need.Title }
            .Concat(need.MustSkills)
            .Concat(need.ShouldSkills)
            .Concat(need.Languages.Select(language => language.Reason))
            .OfType<string>();

    /// <summary>Each written word once, in the order of the texts; only whole words count.</summary>
    public static IReadOnlyList<WordingFind> Find(
        IEnumerable<string> texts,
        IReadOnlyList<SensitiveWord> words
    ) =>
        [
            .. texts
                .SelectMany(text => FindIn(Words(text), words))
                .DistinctBy(found => found.Written, StringComparer.OrdinalIgnoreCase),
        ];

    private static IEnumerable<WordingFind> FindIn(
        string[] text,
        IReadOnlyList<SensitiveWord> words
    )
    {
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var word in words)
            {
                var parts = word.Text.Split(' ');
                if (parts.Length <= text.Length - at && StandsAt(parts, text, at))
                {
                    yield return new(string.Join(' ', text[at..(at + parts.Length)]), word.Concern);
                }
            }
        }
    }

    private static bool StandsAt(string[] parts, string[] text, int at) =>
        parts.Select((part, i) => Same(part, text[at + i])).All(same => same);

    private static bool Same(string part, string written) =>
        part.EndsWith('*')
            ? written.StartsWith(part[..^1], StringComparison.OrdinalIgnoreCase)
            : written.Equals(part, StringComparison.OrdinalIgnoreCase);

    private static string[] Words(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
