using System.Globalization;
using System.Text;

namespace CompetenceMatch.Core.Uploads;

/// <summary>A file name as a person gave it, made safe to show, to keep and to send back.</summary>
public static class FileTitle
{
    /// <summary>Without the extension.</summary>
    public const int Longest = 80;

    private const string Fallback = "document";
    private const int LongestExtension = 5;

    /// <summary>With the dot, empty if there is none. "scan.2024" has none: an extension is a few letters.</summary>
    public static string Extension(string name)
    {
        var last = Last(name);
        var dot = last.LastIndexOf('.');
        return
            dot >= 0
            && last.Length - dot <= LongestExtension
            && last[(dot + 1)..].Any(char.IsAsciiLetter)
            ? last[dot..]
            : "";
    }

    /// <summary>The extension of the name is replaced by that of the content.</summary>
    public static string Clean(string name, DocumentMedia media)
    {
        var last = Last(name);
        var stem = last[..^Extension(name).Length];
        var kept = new StringBuilder();
        foreach (var rune in stem.EnumerateRunes().Where(IsKept))
        {
            if (kept.Length + rune.Utf16SequenceLength > Longest)
            {
                break;
            }
            kept.Append(rune.ToString());
        }
        var text = kept.ToString().Trim(' ', '.');
        return (text.Length == 0 ? Fallback : text) + MediaTypes.Extension(media);
    }

    // Some browsers send the whole path.
    private static string Last(string name) =>
        name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();

    // Control and format signs would write elsewhere on the page or turn "gpj.exe" round.
    private static bool IsKept(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            )
        && !"<>:\"|?*%".Contains(
            (char)Math.Min(rune.Value, char.MaxValue),
            StringComparison.Ordinal
        )
        && rune != Rune.ReplacementChar;
}
