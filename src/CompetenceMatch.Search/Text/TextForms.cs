using System.Globalization;
using System.Text;

namespace CompetenceMatch.Search.Text;

/// <summary>The forms a piece of text is compared in, from the strictest to the loosest.</summary>
public static class TextForms
{
    /// <summary>Longer text is cut here, so that a long text costs no more than a title.</summary>
    public const int TitleLength = 300;

    /// <summary>
    /// NFKC, lower case, one form per Arabic letter and digit; letters and digits with single spaces.
    /// </summary>
    /// <param name="text">Anything a person may write, broken surrogates among it.</param>
    /// <param name="maxLength">Characters read; the rest is left out.</param>
    public static string Normalise(string text, int maxLength = TitleLength) =>
        Normalise(text, AnalysisTables.Shipped.Letters, maxLength);

    internal static string Normalise(string text, LetterTable letters, int maxLength = TitleLength)
    {
        var cut = text.Length > maxLength ? text[..maxLength] : text;
        var composed = Whole(cut).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        if (IsNormal(composed, letters))
            return composed;
        var result = new StringBuilder(composed.Length);
        var space = false;
        for (var i = 0; i < composed.Length; i++)
        {
            var kept = Kept(composed, i, letters);
            if (kept == ' ')
                space = result.Length > 0;
            if (kept is ' ' or '\0')
                continue;
            if (space)
                result.Append(' ');
            space = false;
            result.Append(kept);
        }

        return OneScript(result, letters);
    }

    /// <summary>Diacritics and digraphs to one spelling: lærer = laerer = larer, kjøkken = kjoekken.</summary>
    /// <param name="normalised">A text from <see cref="Normalise"/>.</param>
    public static string Fold(string normalised) =>
        Fold(normalised, AnalysisTables.Shipped.Letters);

    internal static string Fold(string normalised, LetterTable letters)
    {
        if (IsFolded(normalised, letters))
            return normalised;
        var result = new StringBuilder(normalised.Length);
        foreach (var c in normalised.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAscii(c))
            {
                AppendFolded(result, c, letters);
                continue;
            }

            if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (letters.Fold(c) is not { } folded)
                AppendFolded(result, c, letters);
            else
                AppendAll(result, folded, letters);
        }

        return result.ToString();
    }

    /// <summary>The folded form without spaces: "hr sjef" = "hrsjef".</summary>
    public static string Squeeze(string folded) =>
        folded.Replace(" ", "", StringComparison.Ordinal);

    // Most of what people type is in that form already.
    private static bool IsNormal(string text, LetterTable letters)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' ? i == 0 || text[i - 1] == ' ' : !IsNormal(text, i, letters))
                return false;
        }

        return text.Length > 0 && text[^1] != ' ';
    }

    private static bool IsNormal(string text, int i, LetterTable letters) =>
        !IsCyrillic(text[i]) && Kept(text, i, letters) == text[i];

    private static bool IsFolded(string text, LetterTable letters)
    {
        if (!Ascii.IsValid(text))
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (letters.IsPair(text[i - 1], text[i]))
                return false;
        }

        return true;
    }

    private static char Kept(string text, int i, LetterTable letters)
    {
        if (char.IsAsciiLetterOrDigit(text[i]))
            return text[i];
        var c = letters.Normal(text[i]);
        if (IsApostrophe(c))
            return i > 0 && IsCyrillic(text[i - 1]) ? '\0' : ' ';
        if (c is '+' or '#')
            return i > 0 && (char.IsLetter(text[i - 1]) || text[i - 1] == c) ? c : ' ';
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDigitValue(c)),
            UnicodeCategory.Format => c is '\u00AD' or '\u200D' ? '\0' : ' ',
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => c,
            UnicodeCategory.Surrogate => ' ',
            _ => c == '\0' ? '\0'
            : char.IsLetter(c) ? c
            : ' ',
        };
    }

    private static void AppendAll(StringBuilder result, string folded, LetterTable letters)
    {
        foreach (var letter in folded)
            AppendFolded(result, letter, letters);
    }

    private static void AppendFolded(StringBuilder result, char letter, LetterTable letters)
    {
        if (result.Length == 0 || !letters.IsPair(result[^1], letter))
            result.Append(letter);
    }

    // A Latin letter inside a Cyrillic word is its Cyrillic look-alike, typed on the wrong keyboard.
    private static string OneScript(StringBuilder text, LetterTable letters)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = start;
            var (cyrillic, latin) = (false, false);
            for (; end < text.Length && text[end] != ' '; end++)
            {
                cyrillic |= IsCyrillic(text[end]);
                latin |= char.IsAsciiLetterLower(text[end]);
            }

            for (var i = start; cyrillic && latin && i < end; i++)
            {
                if (letters.LookAlike(text[i]) is not '\0' and var alike)
                    text[i] = alike;
            }

            start = end + 1;
        }

        return text.ToString();
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    private static bool IsApostrophe(char c) =>
        c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or 'ʹ' or '′';

    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\uFFFF'))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            result.Append(rune.Value is 0xFFFF or 0xFFFE ? " " : rune.ToString());
        return result.ToString();
    }
}
