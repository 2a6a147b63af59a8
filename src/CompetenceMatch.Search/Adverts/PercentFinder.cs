using System.Globalization;
using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>How much of a full week: a number with a sign, near a word about the post; of a range the upper end.</summary>
internal static class PercentFinder
{
    private const int Reach = 8;
    private const int StopReach = 3;

    public static IEnumerable<AdvertFinding> Find(AdvertScan scan)
    {
        var written = scan.Hits[AdvertPhraseKind.PercentSign]
            .Select(hit => Written(scan, hit))
            .OfType<AdvertFinding>()
            .ToList();
        var worded = scan.Hits[AdvertPhraseKind.Percent]
            .Where(hit => !scan.IsNegated(hit.First, hit.End) && IsAlone(scan, hit))
            .Select(hit => scan.Finding(AdvertKind.Percent, hit.First, hit.End, hit.Phrase.Value!))
            .Where(one => !written.Any(other => IsNear(one, other)));
        return [.. written, .. worded];
    }

    private static AdvertFinding? Written(AdvertScan scan, PhraseHit sign)
    {
        var number = sign.First - 1;
        if (number < 0 || scan.Words[number].Number is not (>= 1 and <= 100 and var percent))
            return null;
        var first = scan.Before(number, 3);
        while (first < number && !StartsRange(scan, first, number))
            first++;
        var from = scan.Before(first, Reach);
        var to = scan.After(sign.End - 1, Reach + 1);
        if (!scan.Hits.Any(AdvertPhraseKind.PercentCue, from, to) && !IsOnHeadline(scan, sign))
            return null;
        if (IsAboutElse(scan, first, sign.End))
            return null;
        // The lower end of "50 % - 80 %" is told with the upper.
        if (
            sign.End < scan.Words.Count
            && IsBetween(scan.Words[sign.End].Lower)
            && EndsRange(scan, sign.End + 1)
        )
            return null;
        return scan.Finding(
            AdvertKind.Percent,
            first,
            sign.End,
            percent.ToString(CultureInfo.InvariantCulture)
        );
    }

    private static bool IsAboutElse(AdvertScan scan, int first, int end) =>
        scan.Hits.Any(AdvertPhraseKind.PercentStop, scan.Before(first, StopReach), first)
        || scan.Hits.Any(AdvertPhraseKind.PercentStop, end, scan.After(end - 1, StopReach));

    // "50-80 %", "50 % - 80 %": what stands before the last number is a number and signs only.
    private static bool StartsRange(AdvertScan scan, int first, int number)
    {
        if (scan.Words[first].Number is not (>= 1 and <= 100))
            return false;
        for (var at = first + 1; at < number; at++)
        {
            if (scan.Words[at].Lower != "%" && !IsBetween(scan.Words[at].Lower))
                return false;
        }
        return first < number - 1;
    }

    private static bool EndsRange(AdvertScan scan, int at) =>
        at + 1 < scan.Words.Count
        && scan.Words[at].Number is >= 1 and <= 100
        && scan.Hits.At(AdvertPhraseKind.PercentSign, at + 1) is not null;

    private static bool IsBetween(string word) => word is "-" or "til" or "to" or "/";

    // "heltid/deltid" says neither.
    private static bool IsAlone(AdvertScan scan, PhraseHit hit)
    {
        var from = scan.Before(hit.First, StopReach);
        var to = scan.After(hit.End - 1, StopReach + 1);
        return !scan.Words.Skip(from).Take(to - from).Any(word => word.Lower is "deltid" or "part");
    }

    private static bool IsOnHeadline(AdvertScan scan, PhraseHit sign)
    {
        var line = scan.Words[sign.First].Line;
        var (first, end) = scan.Text.Lines[line];
        return end - first <= 14 && scan.Words[end - 1].Lower != ".";
    }

    private static bool IsNear(AdvertFinding one, AdvertFinding other) =>
        Math.Abs(one.Start - other.Start) < 60;
}
