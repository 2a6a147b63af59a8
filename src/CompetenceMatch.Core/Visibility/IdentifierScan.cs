using System.Text.RegularExpressions;

namespace CompetenceMatch.Core.Visibility;

/// <summary>Takes out of free text what tells who a person is: mail, phone, identity number, address on the web, own name.</summary>
public static partial class IdentifierScan
{
    private const int TimeoutMs = 200;
    private const RegexOptions Plain =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The text without identifiers; spaces are tidied.</summary>
    /// <param name="fullName">The person's own name; words of three letters or more are taken out.</param>
    public static string Clean(string text, string? fullName = null)
    {
        try
        {
            var clean = Mail().Replace(text, " ");
            clean = Web().Replace(clean, " ");
            clean = Handle().Replace(clean, " ");
            clean = Number().Replace(clean, match => AreYears(match.Value) ? match.Value : " ");
            clean = WithoutName(clean, fullName);
            return Spaces().Replace(clean, " ").Trim(' ', ',', ';', ':', '(', ')', '-', '|');
        }
        // A text built to be slow to read is not shown at all.
        catch (RegexMatchTimeoutException)
        {
            return "";
        }
    }

    /// <summary>True if the scan would take something out.</summary>
    public static bool Finds(string text, string? fullName = null) =>
        Mail().IsMatch(text)
        || Web().IsMatch(text)
        || Handle().IsMatch(text)
        || Number().Matches(text).Any(match => !AreYears(match.Value))
        || WithoutName(text, fullName) != text;

    private static string WithoutName(string text, string? fullName)
    {
        if (string.IsNullOrWhiteSpace(fullName))
        {
            return text;
        }
        var names = Word()
            .Matches(fullName)
            .Select(match => match.Value)
            .Where(name => name.Length >= 3)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Word().Replace(text, match => names.Contains(match.Value) ? " " : match.Value);
    }

    // "2015-2020" looks like a phone number of eight digits.
    private static bool AreYears(string digits) =>
        digits
            .Split([' ', '\t', '.', '-', '–', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .All(group => group.Length == 4 && (group[..2] is "19" or "20"));

    [GeneratedRegex(
        @"[\w.+%-]+\s?(@|[(\[{]\s?(at|krøllalfa|alfakrøll)\s?[)\]}]|\s(krøllalfa|alfakrøll)\s)\s?[\w-]+(\s?(\.|[(\[{]\s?(dot|punktum)\s?[)\]}]|\spunktum\s)\s?[\w-]+)+",
        Plain,
        TimeoutMs
    )]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"(https?://|ftp://|www\.)\S+|\b([a-z0-9-]+\.)+(com|no|org|me|eu|info|ua|pl|lt|lv|ee|se|dk|de|uk|fr|es|ru|so|sy|ph|er|tr|ir|link|page|site)\b(/\S*)?",
        Plain,
        TimeoutMs
    )]
    private static partial Regex Web();

    [GeneratedRegex(@"(?<![\w@])@[\w.]{3,}", Plain, TimeoutMs)]
    private static partial Regex Handle();

    [GeneratedRegex(@"(?<!\d)(\+|00)?[(]?\d([\s().–/-]{0,3}\d){7,18}(?!\d)", Plain, TimeoutMs)]
    private static partial Regex Number();

    [GeneratedRegex(@"[\p{L}\p{M}'’]+", Plain, TimeoutMs)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", Plain, TimeoutMs)]
    private static partial Regex Spaces();
}
