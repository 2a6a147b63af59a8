using System.Buffers;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Candidates;

/// <summary>Words that somebody's own words must begin with, each of them; and which of them must stand side by side.</summary>
/// <param name="Terms">Folded stems.</param>
/// <param name="Phrases">Runs of terms from quotation marks.</param>
internal sealed record AskedWords(string[] Terms, string[][] Phrases)
{
    private const int MostTerms = 24;
    private const int MostAlternatives = 8;
    private static readonly SearchValues<char> marks = SearchValues.Create(
        "\"\u201C\u201D\u201E\u00AB\u00BB"
    );
    private static readonly SearchValues<char> borders = SearchValues.Create(",;\u060C\u061B");

    /// <summary>What a text asks: a comma or semicolon parts alternatives, of which one is enough.</summary>
    public static AskedWords[] Of(string text)
    {
        var found = new List<AskedWords>(1);
        for (var rest = text.AsSpan(); found.Count < MostAlternatives; )
        {
            var end = rest.IndexOfAny(borders);
            if (One(end < 0 ? rest : rest[..end]) is { Terms.Length: > 0 } one)
                found.Add(one);
            if (end < 0)
                break;
            rest = rest[(end + 1)..];
        }

        return [.. found];
    }

    public static bool HasQuotes(string text) => text.AsSpan().ContainsAny(marks);

    /// <summary>The same with other words in the place of some.</summary>
    public AskedWords With(Func<string, string> other) =>
        new(
            Array.ConvertAll(Terms, t => other(t)),
            [.. Phrases.Select(p => Array.ConvertAll(p, t => other(t)))]
        );

    public bool HeldBy(Profile profile)
    {
        var texts = OwnWords.Texts(profile).Select(OwnWords.Split).ToArray();
        return Terms.All(term => texts.Any(words => words.Any(word => Begins(word, term))))
            && Phrases.All(phrase => texts.Any(words => Holds(words, phrase)));
    }

    private static AskedWords One(ReadOnlySpan<char> text)
    {
        var terms = new List<string>();
        List<string[]>? phrases = null;
        // Between the first mark and the second, the third and the fourth …
        for (var isQuoted = false; ; isQuoted = !isQuoted)
        {
            var end = text.IndexOfAny(marks);
            if (isQuoted || terms.Count < MostTerms)
            {
                var first = terms.Count;
                AddTerms(end < 0 ? text : text[..end], terms);
                if (isQuoted && terms.Count - first > 1)
                    (phrases ??= []).Add([.. terms[first..]]);
                KeepOnce(terms, first);
            }

            if (end < 0)
                return new AskedWords([.. terms], phrases is null ? [] : [.. phrases]);
            text = text[(end + 1)..];
        }
    }

    // Each word once, and no more of them than are looked up.
    private static void KeepOnce(List<string> terms, int first)
    {
        var kept = first;
        for (var i = first; i < terms.Count && kept < MostTerms; i++)
        {
            if (terms.IndexOf(terms[i], 0, kept) < 0)
                terms[kept++] = terms[i];
        }

        terms.RemoveRange(kept, terms.Count - kept);
    }

    private static void AddTerms(ReadOnlySpan<char> text, List<string> to)
    {
        var (folded, first) = (OwnWords.Folded(text), to.Count);
        foreach (var range in folded.AsSpan().Split(' '))
        {
            var word = folded[range];
            if (word.Length > 1)
                to.Add(word.Length > 4 ? Stemmer.Stem(word, "nb") : word);
            if (to.Count - first == MostTerms)
                return;
        }
    }

    private static bool Holds(string[] words, string[] phrase)
    {
        for (var start = 0; start + phrase.Length <= words.Length; start++)
        {
            if (phrase.Select((term, i) => Begins(words[start + i], term)).All(begins => begins))
                return true;
        }

        return false;
    }

    private static bool Begins(string word, string term) =>
        word.StartsWith(term, StringComparison.Ordinal);
}
