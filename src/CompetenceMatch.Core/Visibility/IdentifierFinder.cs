namespace CompetenceMatch.Core.Visibility;

/// <summary>
/// Finds mail and web addresses, phone and identity numbers in a long text, with where they stand. One pass by
/// hand: a text built to be slow to match is read as fast as any other.
/// </summary>
public static class IdentifierFinder
{
    private const int FewestPhoneDigits = 8;
    private const int IdentityDigits = 11;
    private const int MostDigits = 20;
    private static readonly string[] WebStarts = ["http://", "https://", "ftp://", "www."];
    private static readonly string[] Money = ["kr", "nok", "kroner", "mill", "€", "$"];

    /// <summary>In the order of the text; never overlapping.</summary>
    public static IReadOnlyList<FoundIdentifier> Find(string text)
    {
        var found = new List<FoundIdentifier>();
        for (var at = 0; at < text.Length; )
        {
            var one = Address(text, at) ?? Number(text, at);
            if (one is not null)
                found.Add(one);
            at = one?.End ?? Next(text, at);
        }
        return found;
    }

    // Words are looked at whole, from their first letter.
    private static int Next(string text, int at)
    {
        if (char.IsWhiteSpace(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '+' or '(')
            return at + 1;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '(')
            at++;
        return at;
    }

    private static FoundIdentifier? Address(string text, int at)
    {
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not '(' and not ':')
            return null;
        var end = at;
        var sign = -1;
        var dotAfterSign = false;
        for (; end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '('; end++)
        {
            if (text[end] == '@' && sign < 0)
                sign = end;
            dotAfterSign |= sign >= 0 && text[end] == '.' && end > sign + 1;
        }
        end = Trimmed(text, at, end);
        if (sign > at && sign < end && dotAfterSign)
            return new(IdentifierKind.Mail, at, end - at);
        if (sign == at && end > at + 3)
            return new(IdentifierKind.Web, at, end - at);
        return WebStarts.Any(start => Starts(text, at, start))
            ? new(IdentifierKind.Web, at, end - at)
            : null;
    }

    private static int Trimmed(string text, int at, int end)
    {
        while (end > at && text[end - 1] is '.' or ',' or ';' or ')' or ':' or '!' or '?' or '>')
            end--;
        return end;
    }

    private static FoundIdentifier? Number(string text, int at)
    {
        if (!IsNumberStart(text, at))
            return null;
        var (end, digits, groups) = Digits(text, at);
        if (digits < FewestPhoneDigits || AreDates(groups) || IsMoney(text, at, end))
            return null;
        var plain = digits == IdentityDigits && text[at] is not '+' and not '(';
        return new(plain ? IdentifierKind.IdentityNumber : IdentifierKind.Phone, at, end - at);
    }

    private static bool IsNumberStart(string text, int at) =>
        (
            char.IsAsciiDigit(text[at])
            || (text[at] is '+' or '(' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
        ) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    // Groups of digits with at most two signs between them, on one line.
    private static (int End, int Digits, List<string> Groups) Digits(string text, int at)
    {
        var groups = new List<string>();
        var digits = 0;
        var end = at;
        for (var i = at; i < text.Length && digits <= MostDigits; )
        {
            var start = i;
            while (i < text.Length && i - start < MostDigits && char.IsAsciiDigit(text[i]))
                i++;
            if (i > start)
            {
                groups.Add(text[start..i]);
                digits += i - start;
                end = i;
            }
            var gap = i;
            while (
                i < text.Length
                && i - gap < 2
                && text[i] is ' ' or '.' or '-' or '(' or ')' or '+' or '–' or '/' or '\u00A0'
            )
                i++;
            if (i == gap || i >= text.Length || !char.IsAsciiDigit(text[i]))
                break;
        }
        return (end, digits, groups);
    }

    // "01.02.2027", "2027-02-01", "2015-2020" and times of day are no phone numbers.
    private static bool AreDates(List<string> groups) =>
        groups.Count > 1
        && groups.Any(group => group.Length == 4 && group[..2] is "19" or "20")
        && groups.All(group =>
            group.Length <= 2 || (group.Length == 4 && group[..2] is "19" or "20")
        );

    private static bool IsMoney(string text, int at, int end)
    {
        var before = text.AsSpan(Math.Max(0, at - 5), Math.Min(5, at)).Trim(" .:").ToString();
        var after = text.AsSpan(end, Math.Min(12, text.Length - end)).TrimStart(" ,-–").ToString();
        return Money.Any(word =>
            before.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            || after.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        );
    }

    private static bool Starts(string text, int at, string start) =>
        string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
