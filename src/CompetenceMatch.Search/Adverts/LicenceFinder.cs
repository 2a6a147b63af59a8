using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Profiles;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Driving licences with the classes that stand beside them; a licence alone is class B.</summary>
internal static class LicenceFinder
{
    private const int MostWords = 10;
    private static readonly string[] Between =
    [
        "klasse",
        "kl",
        ".",
        ",",
        "/",
        "og",
        "eller",
        "and",
        "or",
        "class",
        "-",
        "+",
        ":",
        "(",
        ")",
        "for",
        "bil",
    ];

    public static IEnumerable<AdvertFinding> Find(AdvertScan scan)
    {
        foreach (var hit in scan.Hits[AdvertPhraseKind.Licence])
        {
            if (scan.IsNegated(hit.First, hit.End) || scan.IsOffered(hit.First))
                continue;
            var classes = Before(scan, hit.First).Concat(After(scan, hit.End)).ToList();
            if (classes.Count == 0)
                yield return scan.Finding(AdvertKind.Licence, hit.First, hit.End, "B");
            foreach (var word in classes)
                yield return Of(scan, hit.First, hit.End, word);
        }
        // "klasse CE" without the word licence.
        foreach (var hit in scan.Hits[AdvertPhraseKind.LicenceClass])
        {
            foreach (var word in After(scan, hit.End).Where(word => !scan.IsTaken(word)).ToList())
                yield return Of(scan, hit.First, hit.End, word);
        }
    }

    private static AdvertFinding Of(AdvertScan scan, int first, int end, int word)
    {
        scan.Take(word, word + 1);
        var from = Math.Min(first, word);
        return scan.Finding(
            AdvertKind.Licence,
            from,
            Math.Max(end, word + 1),
            scan.Words[word].Lower.ToUpperInvariant()
        );
    }

    // "C1-førerkort", "klasse B førerkort"
    private static IEnumerable<int> Before(AdvertScan scan, int first)
    {
        var from = scan.Before(first, 2);
        for (var at = first - 1; at >= from; at--)
        {
            if (IsClass(scan.Words[at]))
                yield return at;
            else if (!Between.Contains(scan.Words[at].Lower))
                yield break;
        }
    }

    private static IEnumerable<int> After(AdvertScan scan, int end)
    {
        var to = Math.Min(scan.Words.Count, end + MostWords);
        for (var at = end; at < to && scan.Words[at].Line == scan.Words[end - 1].Line; at++)
        {
            if (IsClass(scan.Words[at]))
                yield return at;
            else if (!Between.Contains(scan.Words[at].Lower))
                yield break;
        }
    }

    private static bool IsClass(AdvertWord word) =>
        word.IsCapital && LicenceClasses.Known.Contains(word.Lower.ToUpperInvariant());
}
