using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Adverts;

/// <summary>The titles of the posts: in the headline, behind words such as "vi søker", and on short lines.</summary>
internal sealed class TitleFinder(TitleLinker linker, AdvertScan scan, string? language)
{
    private const int MostLinks = 120;
    private const int LongestZone = 9;
    private const int LongestShortLine = 10;
    private const int MostCodes = 5;

    // Several narrower occupations of one unit group may stand before the next group.
    private const int MostAnswers = 12;
    private const int LongestGram = 4;
    private const int ShortestWord = 4;
    private const double SureOnALine = 0.8;
    private static readonly string[] And = [",", "og", "and", "samt", "&", "+", "•"];
    private static readonly string[] Or = ["/", "eller", "or"];

    private readonly List<TitleMention> found = [];
    private readonly Dictionary<string, IReadOnlyList<LinkedTitle>> linked = new(
        StringComparer.Ordinal
    );
    private int group;
    private bool isOwnLine;

    public IReadOnlyList<TitleMention> Find()
    {
        ReadLines();
        isOwnLine = false;
        foreach (var hit in scan.Hits[AdvertPhraseKind.Post])
            ReadZone(
                hit.End,
                Math.Min(scan.After(hit.End - 1, LongestZone + 1), EndOfLine(hit.End - 1)),
                0
            );
        foreach (var hit in scan.Hits[AdvertPhraseKind.PostAfter])
            ReadBefore(hit.First);
        return [.. found.OrderBy(one => one.First)];
    }

    private int EndOfLine(int word) => scan.Text.Lines[scan.Words[word].Line].End;

    private void ReadLines()
    {
        var isHeadline = true;
        foreach (var (first, end) in scan.Text.Lines)
        {
            if (first == end)
                continue;
            var line = scan.Words[first].Line;
            var isShort =
                end - first <= LongestShortLine && scan.Words[end - 1].Lower is not "." and not ",";
            isOwnLine = true;
            if (IsEmployer(first, end))
            {
                isHeadline = false;
                continue;
            }
            if (isHeadline)
                ReadZone(first, Math.Min(end, first + LongestShortLine * 2), SureOnALine);
            else if (isShort && !scan.IsHeading(line) && MayName(first, end))
                ReadZone(first, end, SureOnALine);
            isHeadline = false;
        }
    }

    // "Byggfirma på Gol søker …": what stands before the cue seeks, and is not sought.
    private bool IsEmployer(int first, int end) =>
        scan
            .Hits.Within(AdvertPhraseKind.Post, first + 1, end)
            .Take(1)
            .Any(hit => !scan.Words.Skip(first).Take(hit.First - first).Any(word => word.IsSign));

    // Below a heading such as "Krav" a short line is a title only where it counts or measures a post.
    private bool MayName(int first, int end) =>
        scan.SectionOf(scan.Words[first].Line) is null or "common"
        || scan.Words[first].Number is not null
        || scan.Hits.Any(AdvertPhraseKind.PercentSign, first, end);

    // "Kokk søkes til …"
    private void ReadBefore(int end)
    {
        var first = scan.Before(end, 6);
        while (first < end && scan.Words[first].Line != scan.Words[end].Line)
            first++;
        ReadZone(first, end, 0);
    }

    // A zone holds titles with "og" (more posts) or "eller" (one post) between them, and ends where a title ends.
    private void ReadZone(int first, int end, double least)
    {
        group++;
        for (var at = first; at < end; )
        {
            var to = ZoneEnd(at, end);
            var isTitle =
                TryTitle(at, to, least, onlyWhole: false) || TryLonger(at, to, end, least);
            if (to >= end || !(IsAnd(to) || IsOr(to)) && !(isOwnLine && scan.Words[to].IsSign))
                return;
            if (isTitle && !IsOr(to))
                group++;
            at = to + 1;
        }
    }

    private int ZoneEnd(int at, int end)
    {
        var to = at;
        while (to < end)
        {
            var word = scan.Words[to];
            if (IsAnd(to) || IsOr(to))
                break;
            if (word.IsSign && word.Lower is not "-" and not "%" and not "'" || IsDash(to))
                break;
            // A number before the title is how many there are.
            if (
                scan.Hits.Any(AdvertPhraseKind.PostEnd, to, to + 1)
                && (!IsOnlyAdjectives(at, to) || !IsLeading(to))
            )
                break;
            to++;
        }
        return to;
    }

    private bool IsDash(int at) =>
        scan.Words[at].Lower == "-" && at > 0 && scan.Words[at].Start > scan.Words[at - 1].End;

    private bool IsOnlyAdjectives(int at, int to) => Enumerable.Range(at, to - at).All(IsLeading);

    // "barne- og ungdomsarbeider" is one title.
    private bool IsAnd(int at) =>
        And.Contains(scan.Words[at].Lower) && (at == 0 || scan.Words[at - 1].Lower != "-");

    private bool IsOr(int at) => Or.Contains(scan.Words[at].Lower);

    private bool IsLeading(int at) =>
        scan.Words[at].Number is not null
        || scan.Words[at].IsSign
        || scan.Hits.Any(AdvertPhraseKind.Adjective, at, at + 1)
        || scan.Hits.Any(AdvertPhraseKind.Number, at, at + 1)
        || scan.Hits.Any(AdvertPhraseKind.PercentSign, at, at + 1)
        || scan.Hits.Any(AdvertPhraseKind.Posts, at, at + 1);

    private bool TryTitle(int first, int end, double least, bool onlyWhole)
    {
        while (first < end && IsLeading(first))
            first++;
        while (end > first && IsLeading(end - 1))
            end--;
        if (first >= end || end - first > LongestZone)
            return false;
        if (Accept(first, end, least))
            return true;
        return !onlyWhole
            && Grams(first, end)
                .Any(gram => Accept(gram.First, gram.End, Math.Max(least, SureOnALine)));
    }

    // "fagarbeider i oppdrett": the words behind a small word may belong to the title.
    private bool TryLonger(int first, int to, int end, double least) =>
        to > first
        && to + 1 < end
        && !scan.Words[to].IsSign
        && TryTitle(first, to + 2, Math.Max(least, SureOnALine), onlyWhole: true);

    private static IEnumerable<(int First, int End)> Grams(int first, int end)
    {
        for (var length = Math.Min(LongestGram, end - first - 1); length >= 1; length--)
        {
            for (var at = first; at + length <= end; at++)
                yield return (at, at + length);
        }
    }

    private bool Accept(int first, int end, double least)
    {
        if (end - first == 1 && (scan.Words[first].Length < ShortestWord || scan.IsTaken(first)))
            return false;
        if (
            HoldsCue(AdvertPhraseKind.Post, first, end)
            || HoldsCue(AdvertPhraseKind.PostAfter, first, end)
        )
            return false;
        var title = scan.Text.Part(first, end);
        var answers = Link(title);
        if (answers is not [{ IsConfident: true } best, ..] || best.Score < least)
            return false;
        var codes = answers
            .Where(one => one.Score >= best.Score / 2)
            .Select(one => linker.Vocabulary.UnitGroupOf(one.Concept)?.Value)
            .OfType<string>()
            .Distinct()
            .Take(MostCodes)
            .ToList();
        if (codes.Count == 0)
            return false;
        found.Add(
            new(first, end, title, codes, best.Score, isOwnLine, scan.Words[first].Line, group)
        );
        return true;
    }

    private bool HoldsCue(AdvertPhraseKind kind, int first, int end) =>
        scan.Hits.Within(kind, first - LongestGram, end).Any(hit => hit.End > first);

    private IReadOnlyList<LinkedTitle> Link(string title)
    {
        if (linked.TryGetValue(title, out var known))
            return known;
        // A hostile text must not buy a long calculation.
        return linked[title] =
            linked.Count >= MostLinks ? [] : linker.Link(title, language, MostAnswers);
    }
}
