using System.Globalization;
using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>How many: a number before a title or before a word for the posts, with only describing words between.</summary>
internal static class CountFinder
{
    private const int Reach = 6;

    public static IEnumerable<AdvertFinding> Find(
        AdvertScan scan,
        IReadOnlyList<TitleMention> titles
    ) =>
        scan.Hits[AdvertPhraseKind.Posts]
            .Select(hit => (hit.First, hit.End))
            .Concat(titles.Select(title => (title.First, title.End)))
            .Select(counted => Before(scan, counted.First, counted.End))
            .OfType<AdvertFinding>()
            .GroupBy(one => one.Start)
            .Select(same => same.First());

    private static AdvertFinding? Before(AdvertScan scan, int first, int end)
    {
        var from = scan.Before(first, Reach);
        for (var at = first - 1; at >= from && scan.Words[at].Line == scan.Words[first].Line; at--)
        {
            // "100 % stillinger": the number before the sign counts nothing.
            if (scan.Hits.Any(AdvertPhraseKind.PercentSign, at, at + 1))
                at--;
            else if (Number(scan, at) is { } count)
                return count is >= 1 and <= 99
                    ? scan.Finding(
                        AdvertKind.Count,
                        at,
                        end,
                        count.ToString(CultureInfo.InvariantCulture)
                    ) with
                    {
                        IsWish = false,
                    }
                    : null;
            else if (!IsBetween(scan, at))
                return null;
        }
        return null;
    }

    private static int? Number(AdvertScan scan, int at) =>
        scan.Words[at].Number
        ?? (
            scan.Hits.At(AdvertPhraseKind.Number, at) is { } hit
                ? int.Parse(hit.Phrase.Value!, CultureInfo.InvariantCulture)
                : null
        );

    private static bool IsBetween(AdvertScan scan, int at) =>
        scan.Hits.Any(AdvertPhraseKind.Adjective, at, at + 1)
        || scan.Hits.Any(AdvertPhraseKind.PercentCue, at, at + 1)
        || scan.Words[at].Lower is "som" or "as";
}
