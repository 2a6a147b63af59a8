using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Where somebody's own texts hold the words of a search.</summary>
public static class Highlights
{
    /// <summary>Texts that hold one of the words, cut where the words begin and end; none when the words meant an occupation.</summary>
    public static IReadOnlyList<IReadOnlyList<Highlight>> Of(
        Profile profile,
        WordsMeaning words,
        int most
    )
    {
        ArgumentNullException.ThrowIfNull(words);
        var terms = words.Asked.SelectMany(one => one.Terms).ToHashSet(StringComparer.Ordinal);
        return terms.Count == 0
            ? []
            :
            [
                .. OwnWords
                    .Texts(profile)
                    .Distinct(StringComparer.Ordinal)
                    .Select(text => Cut(text, terms))
                    .Where(parts => parts.Any(part => part.IsAsked))
                    .Take(most),
            ];
    }

    private static List<Highlight> Cut(string text, HashSet<string> terms)
    {
        var parts = new List<Highlight>();
        for (var at = 0; at < text.Length; )
        {
            var isWord = char.IsLetterOrDigit(text[at]);
            var end = at + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]) == isWord)
                end++;
            Add(text[at..end], isWord && IsAsked(text[at..end], terms));
            at = end;
        }

        return parts;

        void Add(string piece, bool isAsked)
        {
            if (!isAsked && parts is [.., { IsAsked: false } last])
                parts[^1] = new Highlight(last.Text + piece, false);
            else
                parts.Add(new Highlight(piece, isAsked));
        }
    }

    private static bool IsAsked(string word, HashSet<string> terms) =>
        OwnWords
            .Split(word)
            .Any(folded => terms.Any(term => folded.StartsWith(term, StringComparison.Ordinal)));
}
