using CompetenceMatch.Core.Adverts;

namespace CompetenceMatch.Search.Adverts;

/// <summary>What a phrase alone says: level, certificate, authorisation, shift.</summary>
internal static class AskedFinder
{
    private static readonly (AdvertPhraseKind Phrase, AdvertKind Kind)[] Kinds =
    [
        (AdvertPhraseKind.Level, AdvertKind.Level),
        (AdvertPhraseKind.Certificate, AdvertKind.Certificate),
        (AdvertPhraseKind.Authorisation, AdvertKind.Authorisation),
        (AdvertPhraseKind.Shift, AdvertKind.Shift),
    ];

    public static IEnumerable<AdvertFinding> Find(AdvertScan scan) =>
        Kinds.SelectMany(pair =>
            scan.Hits[pair.Phrase]
                .Where(hit => !scan.IsNegated(hit.First, hit.End))
                .Where(hit => pair.Kind == AdvertKind.Shift || !scan.IsOffered(hit.First))
                .Select(hit =>
                    scan.Finding(pair.Kind, hit.First, hit.End, hit.Phrase.Value ?? "yes")
                )
        );
}
