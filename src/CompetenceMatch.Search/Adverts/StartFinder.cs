using System.Globalization;
using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>When the work begins: a date after a word for it, or as soon as possible = today.</summary>
internal static class StartFinder
{
    private const int Reach = 6;
    private const int ShortSentence = 5;

    /// <summary>A date that is past is left out: it is an old advert, and a need cannot begin in the past.</summary>
    public static IEnumerable<AdvertFinding> Find(AdvertScan scan, DateOnly today)
    {
        foreach (var hit in scan.Hits[AdvertPhraseKind.Start])
        {
            if (Dated(scan, hit, today) is { } found)
                yield return found;
        }
        foreach (
            var hit in scan.Hits[AdvertPhraseKind.StartNow].Where(hit => IsAboutStart(scan, hit))
        )
            yield return Of(scan, hit.First, hit.End, today);
    }

    private static AdvertFinding? Dated(AdvertScan scan, PhraseHit hit, DateOnly today)
    {
        if (IsAfterDeadline(scan, hit.First))
            return null;
        var to = scan.After(hit.End - 1, Reach + 1);
        for (var at = hit.End; at < to; at++)
        {
            if (scan.Hits.At(AdvertPhraseKind.Deadline, at) is not null)
                return null;
            if (DateWords.At(scan, at, today) is var (date, end))
                return date >= today ? Of(scan, hit.First, end, date) : null;
        }
        return null;
    }

    private static bool IsAfterDeadline(AdvertScan scan, int word) =>
        scan.Hits.Any(AdvertPhraseKind.Deadline, scan.Before(word, 3), word);

    // "Søk snarest" is about the application.
    private static bool IsAboutStart(AdvertScan scan, PhraseHit hit)
    {
        var from = scan.Before(hit.First, Reach * 2);
        var to = scan.After(hit.End - 1, Reach);
        if (
            scan
                .Words.Skip(from)
                .Take(to - from)
                .Any(word =>
                    word.Lower
                        is "søk"
                            or "søknad"
                            or "søknaden"
                            or "apply"
                            or "ring"
                            or "send"
                            or "kontakt"
                )
        )
            return false;
        return scan.Hits.Any(AdvertPhraseKind.Start, from, to)
            || scan.Hits.Any(AdvertPhraseKind.PostAfter, from, hit.First)
            || scan.Hits.Any(AdvertPhraseKind.Post, from, hit.First)
            || to - from <= ShortSentence;
    }

    private static AdvertFinding Of(AdvertScan scan, int first, int end, DateOnly date) =>
        scan.Finding(
            AdvertKind.Start,
            first,
            end,
            date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        );
}
