using System.Collections.Frozen;

namespace CompetenceMatch.Search.Text;

/// <summary>The endings of one language, found by the letter they stand at, the longest first.</summary>
internal sealed class LanguageEndings
{
    private readonly FrozenDictionary<char, Ending[]> starts;
    private readonly FrozenDictionary<char, Ending[]> ends;
    private readonly int rounds;

    public LanguageEndings(
        AnalysisLanguage language,
        IReadOnlyList<(Ending Ending, bool AtStart)> all
    )
    {
        rounds = language.Rounds;
        Script = language.Script;
        starts = By(all.Where(e => e.AtStart).Select(e => e.Ending), e => e.Letters[0]);
        ends = By(all.Where(e => !e.AtStart).Select(e => e.Ending), e => e.Letters[^1]);
    }

    public string Script { get; }

    /// <summary>A new string only when something is taken off.</summary>
    public string Stem(string word)
    {
        var stem = word;
        if (starts.Count > 0 && Find(starts, stem, stem[0], atStart: true) is { } start)
            stem = start.Becomes + stem[start.Letters.Length..];
        for (var round = 0; round < rounds; round++)
        {
            if (Find(ends, stem, stem[^1], atStart: false) is not { Keeps: false } end)
                return stem;
            var left = stem.AsSpan(0, stem.Length - end.Letters.Length);
            stem = end.Becomes.Length == 0 ? left.ToString() : string.Concat(left, end.Becomes);
        }

        return stem;
    }

    private static Ending? Find(
        FrozenDictionary<char, Ending[]> endings,
        ReadOnlySpan<char> word,
        char letter,
        bool atStart
    )
    {
        if (!endings.TryGetValue(letter, out var possible))
            return null;
        foreach (var ending in possible)
        {
            if (ending.Fits(word, atStart))
                return ending;
        }

        return null;
    }

    private static FrozenDictionary<char, Ending[]> By(
        IEnumerable<Ending> endings,
        Func<Ending, char> letter
    ) =>
        endings
            .GroupBy(letter)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(e => e.Letters.Length).ToArray()
            );
}
