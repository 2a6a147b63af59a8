namespace CompetenceMatch.Search.Text;

/// <summary>The readings of a title with alternations: "lærer/pedagog", "spawacz (m/k)".</summary>
internal static class TitleVariants
{
    private const int Most = 4;
    private const int ShortestLatin = 5;
    private static readonly char[] Breaks = ['/', ';', '|', ','];

    /// <summary>Normalised readings, the whole title first.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var cut = text.Length > TextForms.TitleLength ? text[..TextForms.TitleLength] : text;
        var result = new List<string>(1);
        Add(result, cut);
        if (cut.AsSpan().IndexOfAny("/;|,(") < 0)
            return result;
        var bare = WithoutBrackets(cut);
        Add(result, bare);
        foreach (var part in bare.Split(Breaks))
            Add(result, part);
        return result;
    }

    /// <summary>The readings of a label; a Cyrillic one also as it is typed on a Latin keyboard.</summary>
    public static IReadOnlyList<string> OfLabel(string label)
    {
        var readings = Of(label);
        // A short word in other letters is too often another word: мер, "mer".
        if (
            readings[0].Length < ShortestLatin
            || !readings[0].AsSpan().ContainsAnyInRange('\u0400', '\u052F')
        )
            return readings;
        var ukrainian = Latin(readings[0], ukrainian: true);
        var russian = Latin(readings[0], ukrainian: false);
        var some = readings[0].AsSpan();
        return some.IndexOfAny("іїєґ") >= 0 || ukrainian == russian ? [.. readings, ukrainian]
            : some.IndexOfAny("ыэъё") >= 0 ? [.. readings, russian]
            : [.. readings, ukrainian, russian];
    }

    private static string Latin(string normal, bool ukrainian)
    {
        var letters = AnalysisTables.Shipped.Letters;
        return string.Concat(normal.Select(c => letters.Latin(c, ukrainian) ?? c.ToString()));
    }

    private static void Add(List<string> result, string text)
    {
        var normal = TextForms.Normalise(text);
        // A lone ending ("nauczyciel/ka") is no title.
        if (
            result.Count < Most
            && (normal.Length > 2 || result.Count == 0)
            && !result.Contains(normal)
        )
        {
            result.Add(normal);
        }
    }

    private static string WithoutBrackets(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return text;
        var close = text.IndexOf(')', open);
        return close < 0 ? text[..open] : text[..open] + " " + text[(close + 1)..];
    }
}
