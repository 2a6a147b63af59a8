namespace CompetenceMatch.Search.Adverts;

/// <summary>An advert cut into words, lines, sentences and clauses; one pass, no patterns.</summary>
internal sealed class AdvertText
{
    private const int LongLine = 60;
    private const int LongestAbbreviation = 3;
    private readonly List<AdvertWord> words = [];
    private readonly List<(int First, int End)> lines = [];
    private int sentence;
    private int clause;

    public AdvertText(string text)
    {
        Text = text;
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ReadLine(start, end);
            start = end + 1;
        }
    }

    public string Text { get; }

    public IReadOnlyList<AdvertWord> Words => words;

    /// <summary>Per line its first word and the one after its last.</summary>
    public IReadOnlyList<(int First, int End)> Lines => lines;

    public string Part(int first, int end) =>
        first >= end ? "" : Text[words[first].Start..words[end - 1].End];

    /// <summary>The words of a phrase in the form they are compared in.</summary>
    public static string[] Parts(string phrase) =>
        [.. new AdvertText(phrase).Words.Select(word => word.Lower)];

    private void ReadLine(int start, int end)
    {
        var first = words.Count;
        if (!GoesOn(start))
            EndSentence();
        for (var at = start; at < end; )
        {
            var length = WordLength(at, end);
            if (length > 0)
                Add(at, length);
            at += Math.Max(1, length);
        }
        lines.Add((first, words.Count));
    }

    // A pasted text may be wrapped: a long line that goes on in lower case is one sentence with the next.
    private bool GoesOn(int start)
    {
        if (lines.Count == 0 || lines[^1] is var (first, end) && first == end)
            return false;
        var last = lines[^1];
        return words[last.End - 1].End - words[last.First].Start > LongLine
            && start < Text.Length
            && char.IsLower(Text[start]);
    }

    private int WordLength(int at, int end)
    {
        if (char.IsWhiteSpace(Text[at]))
            return 0;
        if (!char.IsLetterOrDigit(Text[at]))
            return 1;
        var to = at;
        while (to < end && (char.IsLetterOrDigit(Text[to]) || IsMark(Text[to])))
            to++;
        // "80%" and "2x" are a number and a sign; "B2" is one word.
        var digits = at;
        while (digits < to && char.IsAsciiDigit(Text[digits]))
            digits++;
        return digits > at && to == digits + 1 && Text[digits] is 'x' or 'X'
            ? digits - at
            : to - at;
    }

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private void Add(int at, int length)
    {
        var lower = length == 1 ? Sign(Text[at]) : Text.Substring(at, length).ToLowerInvariant();
        words.Add(new(at, length, lower, char.IsUpper(Text[at]), lines.Count, sentence, clause));
        if (EndsSentence(at, lower))
            EndSentence();
        else if (lower is "," or ";" or ":" or "(" or ")" or "•")
            clause++;
    }

    private static string Sign(char c) =>
        c switch
        {
            '–' or '—' or '‑' or '−' => "-",
            '’' or '‘' or '´' or '`' => "'",
            '·' or '●' or '▪' or '*' => "•",
            _ => char.ToLowerInvariant(c).ToString(),
        };

    // "1. mars", "kl. 08" and "tlf. 78" do not end a sentence.
    private bool EndsSentence(int at, string lower)
    {
        if (lower is "!" or "?")
            return true;
        if (lower is not "." || at + 1 < Text.Length && !char.IsWhiteSpace(Text[at + 1]))
            return false;
        var before = words.Count > 1 ? words[^2] : default;
        if (before.Lower is null || before.Number is not null)
            return false;
        var next = at + 1;
        while (next < Text.Length && Text[next] is ' ')
            next++;
        return next >= Text.Length
            || !char.IsLower(Text[next])
                && !(before.Length <= LongestAbbreviation && char.IsAsciiDigit(Text[next]));
    }

    private void EndSentence()
    {
        sentence++;
        clause++;
    }
}
