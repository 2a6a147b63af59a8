using System.Text.RegularExpressions;

namespace CompetenceMatch.Web.Pages.Account.Demo;

/// <summary>A mail's text in pieces, so that its links can be opened while the rest stays text.</summary>
internal static partial class MailText
{
    public static IEnumerable<(string Text, bool IsLink)> Pieces(string text)
    {
        var from = 0;
        foreach (Match link in Link().Matches(text))
        {
            yield return (text[from..link.Index], false);
            yield return (link.Value, true);
            from = link.Index + link.Length;
        }
        yield return (text[from..], false);
    }

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.None, 200)]
    private static partial Regex Link();
}
