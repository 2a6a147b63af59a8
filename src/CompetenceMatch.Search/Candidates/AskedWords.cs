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
    private static readonly char[] quotes = ['"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB'];
    private static readonly SearchValues<char> marks = SearchValues.Create(quotes);

    /// <summary>What a text asks: a comma or semicolon parts alternatives, of which one is enough.</summary>
    public static AskedWords[] Of(string text) =>
        [
            .. text.Split([',', ';', '\u060C', '\u061B'])
                .Select(One)
                .Where(one => one.Terms.Length > 0)
                .Take(MostAlternatives),
        ];

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

    private static AskedWords One(string text)
    {
        // Between the first mark and the second, the third and the fourth …
        var parts = text.Split(quotes);
        var phrases = parts
            .Where((_, i) => i % 2 == 1)
            .Select(TermsOf)
            .Where(phrase => phrase.Length > 1)
            .ToArray();
        var terms = parts.SelectMany(TermsOf).Distinct(StringComparer.Ordinal).Take(MostTerms);
        return new AskedWords([.. terms], phrases);
    }

    private static string[] TermsOf(string text) =>
        [
            .. OwnWords
                .Split(text)
                .Where(w => w.Length > 1)
                .Select(w => w.Length > 4 ? Stemmer.Stem(w, "nb") : w)
                .Take(MostTerms),
        ];

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
