using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Regions;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Where the work is: names with a capital, weighed by the words before them; a postcode says most.</summary>
internal static class PlaceFinder
{
    private const int StopReach = 3;
    private const int ShortName = 5;
    private const int ShortHeadline = 14;

    private const double OfPostcode = 5;
    private const double OfStrongCue = 3;
    private const double OfWeakCue = 2;
    private const double OfHeadline = 2;
    private const double Enough = 1;
    private const double EnoughForShort = 2;

    /// <param name="municipalities">By code, to choose between two of the same name by their county.</param>
    public static IEnumerable<AdvertFinding> Find(
        AdvertScan scan,
        PlaceNames names,
        IReadOnlyDictionary<string, Municipality> municipalities
    )
    {
        for (var at = 0; at < scan.Words.Count; at++)
        {
            if (
                (Postal(scan, names, at) ?? Named(scan, names, municipalities, at)) is not { } found
            )
                continue;
            yield return found;
            while (at + 1 < scan.Words.Count && scan.Words[at + 1].Start < found.End)
                at++;
        }
    }

    // The name must stand behind its postcode: 2027 is a year too.
    private static AdvertFinding? Postal(AdvertScan scan, PlaceNames names, int at)
    {
        var word = scan.Words[at];
        if (word.Length != 4 || names.Postcode(word.Lower) is not { } place)
            return null;
        var parts = AdvertText.Parts(place.Place);
        for (var i = 0; i < parts.Length; i++)
        {
            var next = at + 1 + i;
            if (next >= scan.Words.Count || scan.Words[next].Lower != parts[i])
                return null;
        }
        return Of(scan, at, at + 1 + parts.Length, [place.Municipality], OfPostcode);
    }

    private static AdvertFinding? Named(
        AdvertScan scan,
        PlaceNames names,
        IReadOnlyDictionary<string, Municipality> municipalities,
        int at
    )
    {
        if (!scan.Words[at].IsCapital || names.At(scan.Words, at) is not { } name)
            return null;
        var end = at + name.Parts.Length;
        var weight = Weight(scan, at, end, name);
        var needed =
            scan.Words[end - 1].End - scan.Words[at].Start < ShortName ? EnoughForShort : Enough;
        return weight < needed
            ? null
            : Of(scan, at, end, Ordered(scan, name.Codes, municipalities), weight);
    }

    private static double Weight(AdvertScan scan, int at, int end, PlaceName name)
    {
        var from = scan.Before(at, StopReach);
        if (
            scan
                .Hits.Within(AdvertPhraseKind.PlaceStop, from, at)
                .Any(hit => hit.End <= at && hit.End >= at - 1)
        )
            return 0;
        var cue = scan
            .Hits.Within(AdvertPhraseKind.Place, from, at)
            .Where(hit => hit.End == at)
            .Select(hit => hit.Phrase.Value == "strong" ? OfStrongCue : OfWeakCue)
            .Append(0)
            .Max();
        if (
            end < scan.Words.Count
            && scan.Words[end].Lower is "kommune" or "municipality" or "suohkan" or "gielda"
        )
            cue = Math.Max(cue, OfStrongCue);
        // The own name before what the reader knows better, as in "i Vadsø".
        var plain = name.IsMunicipality && !IsFirst(scan, at) ? 1 : 0;
        return cue + plain + (cue > 0 || plain > 0 || name.IsMunicipality ? Headline(scan, at) : 0);
    }

    private static bool IsFirst(AdvertScan scan, int at) =>
        at == 0 || scan.Words[at - 1].Sentence != scan.Words[at].Sentence;

    private static double Headline(AdvertScan scan, int at)
    {
        var (first, end) = scan.Text.Lines[scan.Words[at].Line];
        return end - first <= ShortHeadline && scan.Words[end - 1].Lower is not "."
            ? OfHeadline
            : 0;
    }

    private static IReadOnlyList<string> Ordered(
        AdvertScan scan,
        IReadOnlyList<string> codes,
        IReadOnlyDictionary<string, Municipality> municipalities
    ) =>
        codes.Count == 1
            ? codes
            :
            [
                .. codes.OrderByDescending(code =>
                    municipalities.TryGetValue(code, out var one)
                    && scan.Words.Any(word =>
                        word.IsCapital
                        && one.County.StartsWith(word.Lower, StringComparison.OrdinalIgnoreCase)
                    )
                ),
            ];

    private static AdvertFinding Of(
        AdvertScan scan,
        int first,
        int end,
        IReadOnlyList<string> codes,
        double weight
    ) =>
        scan.Finding(AdvertKind.Place, first, end, codes[0]) with
        {
            IsWish = false,
            Others = [.. codes.Skip(1)],
            Weight = weight,
        };
}
