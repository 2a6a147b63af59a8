using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>The phrases of a text by kind, in order.</summary>
internal sealed class PhraseHits
{
    private readonly Dictionary<AdvertPhraseKind, List<PhraseHit>> byKind = [];

    public IReadOnlyList<PhraseHit> this[AdvertPhraseKind kind] =>
        byKind.TryGetValue(kind, out var hits) ? hits : [];

    // They come from the left: a longer phrase from the same word takes the place of a shorter one.
    public void Add(PhraseHit hit)
    {
        if (!byKind.TryGetValue(hit.Phrase.Kind, out var hits))
            byKind[hit.Phrase.Kind] = hits = [];
        if (hits.Count == 0 || hits[^1].End <= hit.First)
            hits.Add(hit);
        else if (hits[^1].First == hit.First && hits[^1].End < hit.End)
            hits[^1] = hit;
    }

    /// <summary>The hits of a kind that begin among these words.</summary>
    public IEnumerable<PhraseHit> Within(AdvertPhraseKind kind, int first, int end)
    {
        var hits = this[kind];
        for (var i = FirstFrom(hits, first); i < hits.Count && hits[i].First < end; i++)
            yield return hits[i];
    }

    public bool Any(AdvertPhraseKind kind, int first, int end) => Within(kind, first, end).Any();

    public PhraseHit? At(AdvertPhraseKind kind, int word) =>
        Within(kind, word, word + 1).Select(hit => (PhraseHit?)hit).FirstOrDefault();

    private static int FirstFrom(IReadOnlyList<PhraseHit> hits, int word)
    {
        int low = 0,
            high = hits.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].First < word)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
