using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>The phrases by their first word; finds all of them in a text in one pass.</summary>
internal sealed class PhraseBook
{
    private const int ShortestStem = 3;
    private readonly Dictionary<string, List<Entry>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> byStem = new(StringComparer.Ordinal);

    public PhraseBook(IEnumerable<AdvertPhrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            var parts = AdvertText.Parts(phrase.Text.TrimEnd('*'));
            var entry = new Entry(phrase, parts, phrase.Text.EndsWith('*'));
            var list = entry.IsOpen && parts.Length == 1 ? byStem : byFirst;
            if (!list.TryGetValue(parts[0], out var entries))
                list[parts[0]] = entries = [];
            entries.Add(entry);
        }
    }

    /// <summary>Per kind the longest phrases, from the left, never overlapping.</summary>
    public PhraseHits Find(AdvertText text)
    {
        var hits = new PhraseHits();
        for (var at = 0; at < text.Words.Count; at++)
        {
            foreach (var entry in Candidates(text.Words[at].Lower))
            {
                if (StandsAt(entry, text, at))
                    hits.Add(new(entry.Phrase, at, at + entry.Parts.Length));
            }
        }
        return hits;
    }

    private IEnumerable<Entry> Candidates(string word)
    {
        if (byFirst.TryGetValue(word, out var same))
        {
            foreach (var entry in same)
                yield return entry;
        }
        for (var length = ShortestStem; length <= Math.Min(word.Length, 20); length++)
        {
            if (byStem.TryGetValue(word[..length], out var begun))
            {
                foreach (var entry in begun)
                    yield return entry;
            }
        }
    }

    private static bool StandsAt(Entry entry, AdvertText text, int at)
    {
        var parts = entry.Parts;
        if (at + parts.Length > text.Words.Count)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            var word = text.Words[at + i];
            var same =
                entry.IsOpen && i == parts.Length - 1
                    ? word.Lower.StartsWith(parts[i], StringComparison.Ordinal)
                    : word.Lower == parts[i];
            if (!same || word.Sentence != text.Words[at].Sentence)
                return false;
        }
        return true;
    }

    private sealed record Entry(AdvertPhrase Phrase, string[] Parts, bool IsOpen);
}
