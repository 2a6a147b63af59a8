using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Words that may shut people out; not where everybody is asked to apply, or where they are about others.</summary>
internal static class WordingFinder
{
    private const int YoungestAge = 16;
    private const int OldestAge = 75;
    private const int NarrowestRange = 4;
    private const int Sentence = 12;

    public static IReadOnlyList<AdvertWarning> Find(
        AdvertScan scan,
        IReadOnlyDictionary<string, SensitiveWord> words
    )
    {
        var ages = words.Values.FirstOrDefault(word => word.Concern == WordingConcern.Age);
        var inviting = scan.Hits[AdvertPhraseKind.Inviting]
            .Select(hit => scan.Words[hit.First].Sentence)
            .ToHashSet();
        return
        [
            .. scan.Hits[AdvertPhraseKind.Sensitive]
                .Where(hit => !IsHarmless(scan, inviting, hit.First, hit.End))
                .Select(hit => Warning(scan, hit.First, hit.End, words[hit.Phrase.Id]))
                .Concat(
                    ages is null
                        ? []
                        : AgeRanges(scan).Select(at => Warning(scan, at, at + 4, ages))
                )
                .OrderBy(warning => warning.Start),
        ];
    }

    private static AdvertWarning Warning(AdvertScan scan, int first, int end, SensitiveWord word)
    {
        var start = scan.Words[first].Start;
        return new(start, scan.Words[end - 1].End - start, word.Concern, word.Url);
    }

    private static bool IsHarmless(AdvertScan scan, HashSet<int> inviting, int first, int end)
    {
        return inviting.Contains(scan.Words[first].Sentence)
            || scan.Hits.Within(AdvertPhraseKind.Clients, first - 3, end)
                .Any(hit => hit.First <= first && hit.End >= end);
    }

    // "20-35 år" asks for an age; "3-5 års erfaring" does not.
    private static IEnumerable<int> AgeRanges(AdvertScan scan)
    {
        for (var at = 0; at + 3 < scan.Words.Count; at++)
        {
            if (
                scan.Words[at].Number is >= YoungestAge and var from
                && scan.Words[at + 1].Lower is "-" or "og" or "til" or "and" or "to"
                && scan.Words[at + 2].Number is <= OldestAge and var to
                && to - from >= NarrowestRange
                && scan.Words[at + 3].Lower is "år" or "years"
                && !scan.Words.Skip(at + 4).Take(3).Any(IsExperience)
                && !scan.Hits.Any(AdvertPhraseKind.Clients, scan.Before(at, Sentence), at)
            )
                yield return at;
        }
    }

    private static bool IsExperience(AdvertWord word) =>
        word.Lower is "erfaring" or "experience" or "praksis" or "røynsle" or "siden" or "ago";
}
