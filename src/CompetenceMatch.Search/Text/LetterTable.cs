using System.Collections.Frozen;
using System.Globalization;

namespace CompetenceMatch.Search.Text;

/// <summary>Letters that people use for one another, as read from letters.tsv.</summary>
internal sealed class LetterTable
{
    public const string File = "letters.tsv";
    private static readonly string[] Forms =
    [
        "normal",
        "fold",
        "pair",
        "look-alike",
        "latin",
        "latin-uk",
    ];
    private readonly char[] normal = new char[char.MaxValue + 1];
    private readonly bool[] pairs = new bool[128 * 128];
    private readonly char[] lookAlikes = new char[128];
    private readonly FrozenDictionary<char, string> folds;
    private readonly FrozenDictionary<char, string> latin;
    private readonly FrozenDictionary<char, string> latinUkrainian;

    public LetterTable(string text)
    {
        for (var i = 0; i < normal.Length; i++)
            normal[i] = (char)i;
        var read = Forms.ToDictionary(
            f => f,
            _ => new Dictionary<char, string>(),
            StringComparer.Ordinal
        );
        foreach (var row in AnalysisRow.Parse(File, text, Columns))
            Read(row, read);
        folds = read["fold"].ToFrozenDictionary();
        latin = read["latin"].ToFrozenDictionary();
        latinUkrainian = read["latin"]
            .Concat(read["latin-uk"])
            .GroupBy(p => p.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Last().Value);
        foreach (var (letter, becomes) in read["normal"])
            normal[letter] = becomes.Length == 0 ? '\0' : becomes[0];
        foreach (var (letter, becomes) in read["look-alike"])
            lookAlikes[letter] = becomes[0];
    }

    private static string[] Columns =>
        ["id", "form", "letters", "becomes", "script", "source", "checked"];

    /// <summary>One form per letter; '\0' = left out.</summary>
    public char Normal(char letter) => normal[letter];

    /// <summary>What a letter without a decomposition folds to; null = itself.</summary>
    public string? Fold(char letter) => folds.GetValueOrDefault(letter);

    /// <summary>The second of two letters that are written for one sound is left out.</summary>
    public bool IsPair(char first, char second) =>
        (first | second) < 128 && pairs[(first << 7) | second];

    /// <summary>The Cyrillic letter that a Latin one looks like; '\0' = none.</summary>
    public char LookAlike(char letter) => letter < 128 ? lookAlikes[letter] : '\0';

    /// <summary>A Cyrillic letter as typed on a Latin keyboard; null = itself.</summary>
    public string? Latin(char letter, bool ukrainian) =>
        (ukrainian ? latinUkrainian : latin).GetValueOrDefault(letter);

    private void Read(AnalysisRow row, Dictionary<string, Dictionary<char, string>> read)
    {
        row.CheckOrigin();
        var form = row.OneOf("form", Forms);
        var becomes = row["becomes"];
        if (form == "pair")
        {
            if (row["letters"] is not [< '\u0080', < '\u0080'] pair || becomes != pair[..1])
                throw row.Wrong("letters", "must be two ASCII letters that become the first");
            pairs[(pair[0] << 7) | pair[1]] = true;
            return;
        }

        var letters = Expand(row, "letters");
        var targets = becomes.StartsWith("U+", StringComparison.Ordinal)
            ? Expand(row, "becomes")
            : null;
        if (targets is not null && targets.Count != letters.Count)
            throw row.Wrong("becomes", $"has {targets.Count} letters for {letters.Count}");
        if (form == "normal" && becomes.Length > 1)
            throw row.Wrong("becomes", "must be one letter or empty");
        if (form == "look-alike" && (becomes.Length != 1 || letters.Any(l => l >= 128)))
            throw row.Wrong("becomes", "must be one letter for one ASCII letter");
        for (var i = 0; i < letters.Count; i++)
        {
            var target = targets is null ? becomes : targets[i].ToString();
            if (!read[form].TryAdd(letters[i], target))
                throw row.Wrong("letters", $"U+{(int)letters[i]:X4} stands in an earlier row");
        }
    }

    private static List<char> Expand(AnalysisRow row, string column)
    {
        var letters = new List<char>();
        foreach (var part in row.Filled(column).Split(' '))
        {
            var ends = part.Split("..");
            var (first, last) = (Code(row, column, ends[0]), Code(row, column, ends[^1]));
            if (ends.Length > 2 || last < first)
                throw row.Wrong(column, $"\"{part}\" is no range");
            for (int c = first; c <= last; c++)
                letters.Add((char)c);
        }

        return letters;
    }

    private static char Code(AnalysisRow row, string column, string text) =>
        text.Length == 1 ? text[0]
        : text.StartsWith("U+", StringComparison.Ordinal)
        && ushort.TryParse(
            text.AsSpan(2),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        )
            ? (char)code
        : throw row.Wrong(column, $"\"{text}\" is neither a letter nor U+ and its number");
}
