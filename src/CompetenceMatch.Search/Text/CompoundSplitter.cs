namespace CompetenceMatch.Search.Text;

/// <summary>Splits written-together compounds by what a vocabulary itself shows: sykehuskokk → sykehus + kokk.</summary>
internal sealed class CompoundSplitter
{
    private const int ShortestHead = 3;
    private const int ShortestTail = 4;

    // "kollege" is not kol + lege: a head nobody knows must be longer.
    private const int ShortestUnknownHead = 4;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> heads;

    private readonly AnalysisLanguage? language;

    /// <param name="tokens">Folded words of one language, repeated or not.</param>
    /// <param name="language">Whose linking letters are read (languages.tsv).</param>
    public CompoundSplitter(IEnumerable<string> tokens, string language = "nb")
    {
        this.language = AnalysisTables.Shipped.Languages.Find(language);
        var known = new HashSet<string>(
            tokens.Where(t => t.Length >= ShortestHead),
            StringComparer.Ordinal
        );
        words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        heads = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<
            ReadOnlySpan<char>
        >();
        foreach (var word in known)
        {
            for (var cut = ShortestHead; cut <= word.Length - ShortestTail; cut++)
            {
                if (words.Contains(word.AsSpan(cut)))
                    Count(word.AsSpan(0, cut));
            }
        }
    }

    /// <summary>The two parts, the head without its linking letter; null when the word is no compound.</summary>
    public (string Head, string Tail)? Split(string word)
    {
        var (best, bestScore) = (0, 0);
        for (var cut = ShortestHead; cut <= word.Length - ShortestTail; cut++)
        {
            if (!words.Contains(word.AsSpan(cut)))
                continue;
            var score = Score(word.AsSpan(0, cut));
            if (score > bestScore)
                (best, bestScore) = (cut, score);
        }

        return best == 0 ? null : (Bare(word.AsSpan(0, best)).ToString(), word[best..]);
    }

    // The head best known wins: lastebil + sjåfør rather than laste + bilsjåfør.
    private int Score(ReadOnlySpan<char> head)
    {
        var bare = Bare(head);
        var seen = heads.TryGetValue(bare, out var count) ? count : 0;
        if (words.Contains(bare))
            return 1000 + seen;
        if (seen > 1)
            return seen;
        return head.Length >= ShortestUnknownHead ? 1 : 0;
    }

    private void Count(ReadOnlySpan<char> head)
    {
        var bare = Bare(head);
        heads[bare] = (heads.TryGetValue(bare, out var count) ? count : 0) + 1;
    }

    // A linking letter is one when the rest is a word; some are one whatever the rest is.
    private ReadOnlySpan<char> Bare(ReadOnlySpan<char> head)
    {
        if (head.Length <= ShortestHead || language is null || words.Contains(head))
            return head;
        foreach (var link in language.Links)
        {
            if (!head.EndsWith(link, StringComparison.Ordinal))
                continue;
            var bare = head[..^link.Length];
            if (words.Contains(bare) || language.FreeLinks.Contains(link))
                return bare;
        }

        return head;
    }
}
