using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>A text with its phrases, and what can be asked about the words around a phrase.</summary>
internal sealed class AdvertScan
{
    private const int Near = 4;
    private const int OfferReach = 7;
    private const int WishReach = 14;
    private readonly bool[] taken;
    private readonly string?[] sections;

    public AdvertScan(AdvertText text, PhraseHits hits)
    {
        (Text, Hits) = (text, hits);
        taken = new bool[text.Words.Count];
        sections = new string?[text.Lines.Count];
        ReadSections();
    }

    public AdvertText Text { get; }
    public PhraseHits Hits { get; }
    public IReadOnlyList<AdvertWord> Words => Text.Words;

    /// <summary>What the headings above say that a line is about; null before the first heading.</summary>
    public string? SectionOf(int line) => sections[line];

    public bool IsHeading(int line)
    {
        var (first, end) = Text.Lines[line];
        return HeadingAt(first, end) is not null;
    }

    public void Take(int first, int end) => Array.Fill(taken, true, first, end - first);

    public bool IsTaken(int word) => taken[word];

    public AdvertFinding Finding(AdvertKind kind, int first, int end, string value) =>
        new(kind, Words[first].Start, Words[end - 1].End - Words[first].Start, value)
        {
            IsWish = IsWish(first, end),
        };

    /// <summary>Words before this one in its sentence, at most so many.</summary>
    public int Before(int word, int most)
    {
        var at = word;
        while (at > 0 && word - at < most && Words[at - 1].Sentence == Words[word].Sentence)
            at--;
        return at;
    }

    /// <summary>The end of the words after this one in its sentence, at most so many.</summary>
    public int After(int word, int most)
    {
        var at = word;
        while (
            at < Words.Count
            && at - word < most
            && Words[at].Sentence == Words[Math.Min(word, Words.Count - 1)].Sentence
        )
            at++;
        return at;
    }

    public bool IsNegated(int first, int end) =>
        InClause(AdvertPhraseKind.Negation, Before(first, Near), After(end - 1, Near + 1), first);

    /// <summary>Something the employer gives: a course, a chance to learn.</summary>
    public bool IsOffered(int first) =>
        SectionOf(Words[first].Line) == "offer"
        || Hits.Any(AdvertPhraseKind.Offer, Before(first, OfferReach), first);

    public bool IsWish(int first, int end)
    {
        var from = Before(first, WishReach);
        var to = After(end - 1, WishReach);
        return InClause(AdvertPhraseKind.Wish, from, to, first)
            || Hits.Any(AdvertPhraseKind.Wish, end, to)
                && !Hits.Any(AdvertPhraseKind.LanguageNeed, from, to);
    }

    private bool InClause(AdvertPhraseKind kind, int from, int to, int word) =>
        Hits.Within(kind, from, to).Any(hit => Words[hit.First].Clause == Words[word].Clause);

    private void ReadSections()
    {
        string? section = null;
        for (var line = 0; line < sections.Length; line++)
        {
            var (first, end) = Text.Lines[line];
            var heading = HeadingAt(first, end);
            sections[line] = heading ?? section;
            // "Krav: fagbrev" is about its own line; a heading alone is about the lines below.
            if (
                heading is not null
                && end - first <= Hits.At(AdvertPhraseKind.Heading, first)!.Value.End - first + 1
            )
                section = heading;
        }
    }

    // A heading stands alone on its line, or before a colon.
    private string? HeadingAt(int first, int end)
    {
        if (first == end || Hits.At(AdvertPhraseKind.Heading, first) is not { } hit)
            return null;
        var alone = hit.End >= end || (hit.End == end - 1 && Words[hit.End].IsSign);
        return alone || Words[hit.End].Lower == ":" ? hit.Phrase.Value : null;
    }
}
