using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Visibility;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Persons named in an advert: behind words such as "kontakt", beside a phone number, or in a mail address.</summary>
internal static class PersonFinder
{
    private const int Reach = 12;
    private const int MostNames = 4;
    private const int ShortestName = 3;

    /// <param name="identifiers">What stands in the text already; it is kept and names are added.</param>
    public static IReadOnlyList<FoundIdentifier> Find(
        AdvertScan scan,
        IReadOnlyList<FoundIdentifier> identifiers,
        PlaceNames places
    )
    {
        var runs = new List<(int First, int End)>();
        foreach (var hit in scan.Hits[AdvertPhraseKind.Contact])
            AddRuns(
                scan,
                places,
                hit.End,
                Math.Min(hit.End + Reach, EndOfTwoLines(scan, hit.End - 1)),
                runs
            );
        foreach (
            var one in identifiers.Where(one =>
                one.Kind is IdentifierKind.Mail or IdentifierKind.Phone
            )
        )
        {
            if (LineOf(scan, one.Start) is var (first, end))
                AddRuns(scan, places, first, end, runs);
        }
        var names = runs.SelectMany(run => Words(scan, run))
            .Concat(
                identifiers
                    .Where(one => one.Kind == IdentifierKind.Mail)
                    .SelectMany(one => LocalPart(scan, one))
            )
            .ToHashSet(StringComparer.Ordinal);
        return [.. identifiers.Concat(Marked(scan, names, identifiers)).OrderBy(one => one.Start)];
    }

    private static void AddRuns(
        AdvertScan scan,
        PlaceNames places,
        int from,
        int to,
        List<(int, int)> runs
    )
    {
        for (var at = from; at < to; at++)
        {
            var end = RunEnd(scan, at);
            if (end - at >= 2 && end - at <= MostNames * 2 && IsName(scan, places, at, end))
                runs.Add((at, end));
            at = Math.Max(at, end - 1);
        }
    }

    // "Kari Nordmann", "Anne-Marie K. Olsen"
    private static int RunEnd(AdvertScan scan, int at)
    {
        var end = at;
        while (end < scan.Words.Count && scan.Words[end].Line == scan.Words[at].Line)
        {
            var isName = scan.Words[end].IsCapital && char.IsLetter(scan.Words[end].Lower[0]);
            var joins =
                end > at
                && scan.Words[end].Lower is "-" or "."
                && end + 1 < scan.Words.Count
                && scan.Words[end + 1].IsCapital
                && (scan.Words[end].Lower == "-" || scan.Words[end - 1].Length == 1);
            if (!isName && !joins)
                break;
            end++;
        }
        return end;
    }

    private static bool IsName(AdvertScan scan, PlaceNames places, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (
                scan.Hits.Any(AdvertPhraseKind.NotName, at, at + 1)
                || scan.Hits.Any(AdvertPhraseKind.Heading, at, at + 1)
                || places.At(scan.Words, at) is { IsMunicipality: true } && at == first
            )
                return false;
        }
        return true;
    }

    private static IEnumerable<string> Words(AdvertScan scan, (int First, int End) run) =>
        scan
            .Words.Skip(run.First)
            .Take(run.End - run.First)
            .Where(word => word.Length >= ShortestName || word.IsCapital && word.Length == 1)
            .Where(word => !word.IsSign)
            .Select(word => word.Lower);

    // The names of kari.nordmann@… where they are written in the text too.
    private static IEnumerable<string> LocalPart(AdvertScan scan, FoundIdentifier mail)
    {
        var address = scan.Text.Text.Substring(mail.Start, mail.Length).ToLowerInvariant();
        var parts = address[..Math.Max(0, address.IndexOf('@'))].Split('.', '_', '-');
        return parts.Length >= 2 ? parts.Where(part => part.Length >= ShortestName) : [];
    }

    // A name is left out wherever it stands with a capital letter.
    private static IEnumerable<FoundIdentifier> Marked(
        AdvertScan scan,
        HashSet<string> names,
        IReadOnlyList<FoundIdentifier> identifiers
    )
    {
        for (var at = 0; at < scan.Words.Count; at++)
        {
            var end = at;
            while (
                end < scan.Words.Count
                && IsOneOf(scan.Words[end], names)
                && scan.Words[end].Line == scan.Words[at].Line
            )
                end++;
            if (end == at || scan.Words[at].Length == 1 && end == at + 1)
                continue;
            var start = scan.Words[at].Start;
            var found = new FoundIdentifier(
                IdentifierKind.Name,
                start,
                scan.Words[end - 1].End - start
            );
            if (!identifiers.Any(one => one.Start < found.End && found.Start < one.End))
                yield return found;
            at = end - 1;
        }
    }

    private static bool IsOneOf(AdvertWord word, HashSet<string> names) =>
        word.IsCapital
        && (
            names.Contains(word.Lower)
            || word.Lower.EndsWith('s') && names.Contains(word.Lower[..^1])
        );

    private static (int First, int End)? LineOf(AdvertScan scan, int place)
    {
        foreach (var (first, end) in scan.Text.Lines)
        {
            if (first < end && scan.Words[first].Start <= place && place < scan.Words[end - 1].End)
                return (first, end);
        }
        return null;
    }

    private static int EndOfTwoLines(AdvertScan scan, int word)
    {
        var line = scan.Words[word].Line;
        var next = line + 1 < scan.Text.Lines.Count ? line + 1 : line;
        return scan.Text.Lines[next].End;
    }
}
