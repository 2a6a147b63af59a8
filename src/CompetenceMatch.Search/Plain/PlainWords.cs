using System.Text;
using CompetenceMatch.Search.Candidates;
using CompetenceMatch.Search.Columns;

namespace CompetenceMatch.Search.Plain;

/// <summary>Listens to everyone's own words for those that a search asks, or that a misspelt one may have meant.</summary>
internal sealed class PlainWords(WordsMeaning words)
{
    private readonly (string Text, byte[] Bytes)[] terms =
    [
        .. words
            .Asked.SelectMany(one => one.Terms)
            .Distinct(StringComparer.Ordinal)
            .Select(term => (term, Encoding.UTF8.GetBytes(term))),
    ];

    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Term, string Word), int> near = [];

    public void Add(CandidateDocument document)
    {
        if (terms.Length == 0)
            return;
        foreach (var word in document.Words)
        {
            var bytes = Encoding.UTF8.GetBytes(word);
            foreach (var (text, asked) in terms)
            {
                if (bytes.AsSpan().StartsWith(asked))
                    written.Add(text);
                else if (
                    text.Length >= NearWords.ShortestCorrected
                    && NearWords.IsNear(bytes, asked)
                )
                    near[(text, word)] = near.GetValueOrDefault((text, word)) + 1;
            }
        }
    }

    /// <summary>The word that most people have; null if somebody wrote the term itself, or nothing is near.</summary>
    public string? Closest(string term) =>
        written.Contains(term)
            ? null
            : near.Where(one => one.Key.Term == term && one.Value >= NearWords.Fewest)
                .OrderByDescending(one => one.Value)
                .ThenBy(one => one.Key.Word, StringComparer.Ordinal)
                .Select(one => one.Key.Word)
                .FirstOrDefault();
}
