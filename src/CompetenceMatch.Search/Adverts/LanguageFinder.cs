using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Search.Adverts;

/// <summary>
/// Languages with a level near them. Of vague words the lowest level that their wording in CEFR allows, so that
/// nobody is led to ask for more; a stated level is for all skills, vague words are for what is spoken.
/// </summary>
internal static class LanguageFinder
{
    private const int Reach = 7;
    private const int NeedReach = 5;

    public static IEnumerable<AdvertFinding> Find(AdvertScan scan) =>
        scan.Hits[AdvertPhraseKind.LanguageName]
            .Where(hit => !IsOther(scan, hit))
            .Where(hit => !scan.IsOffered(hit.First) && !scan.IsNegated(hit.First, hit.End))
            .Select(hit => Of(scan, hit))
            .OfType<AdvertFinding>();

    // "norsk autorisasjon" is not about the language.
    private static bool IsOther(AdvertScan scan, PhraseHit name) =>
        scan
            .Hits.Within(AdvertPhraseKind.LanguageStop, name.First - 2, name.First + 1)
            .Any(stop => stop.First <= name.First && stop.End >= name.End);

    private static AdvertFinding? Of(AdvertScan scan, PhraseHit name)
    {
        var level = Level(scan, name);
        if (level is null && !IsNeeded(scan, name))
            return null;
        var cefr = level is { } hit ? Enum.Parse<Cefr>(hit.Phrase.Value!) : (Cefr?)null;
        var first = Math.Min(name.First, level?.First ?? name.First);
        var end = Math.Max(name.End, level?.End ?? name.End);
        var finding = scan.Finding(AdvertKind.Language, first, end, name.Phrase.Value!);
        return finding with
        {
            Language = Demand(scan, name, level, cefr),
            Weight = level is null ? 0 : (double)cefr! / 10 + (IsStated(level.Value) ? 1 : 0),
        };
    }

    private static LanguageDemand Demand(
        AdvertScan scan,
        PhraseHit name,
        PhraseHit? level,
        Cefr? cefr
    )
    {
        var skills = scan
            .Hits.Within(
                AdvertPhraseKind.LanguageSkill,
                scan.Before(name.First, Reach),
                scan.After(name.End - 1, Reach)
            )
            .Select(hit => hit.Phrase.Value)
            .ToHashSet();
        var all = skills.Count == 0 && level is { } hit && IsStated(hit);
        bool Asks(params string[] any) => all || any.Any(skills.Contains);
        var spoken = Asks("spoken") || skills.Count == 0;
        return new(
            name.Phrase.Value!,
            spoken ? cefr : null,
            Asks("written", "reading") ? cefr : null,
            spoken ? cefr : null,
            Asks("written") ? cefr : null
        );
    }

    private static PhraseHit? Level(AdvertScan scan, PhraseHit name)
    {
        var near = scan
            .Hits.Within(
                AdvertPhraseKind.LanguageLevel,
                scan.Before(name.First, Reach),
                scan.After(name.End - 1, Reach + 1)
            )
            .Where(hit => !scan.IsTaken(hit.First))
            .ToList();
        // A stated level wins; a vague word must stand before the language, or close after it.
        return near.Where(IsStated)
                .OrderBy(hit => Distance(hit, name))
                .Select(Maybe)
                .FirstOrDefault()
            ?? near.Where(hit => IsVagueFor(scan, hit, name))
                .OrderBy(hit => Distance(hit, name))
                .Select(Maybe)
                .FirstOrDefault();
    }

    private static PhraseHit? Maybe(PhraseHit hit) => hit;

    private static bool IsVagueFor(AdvertScan scan, PhraseHit hit, PhraseHit name) =>
        hit.End <= name.First
            ? name.First - hit.End <= 5
            : hit.First - name.End <= 2
                && scan.Words[hit.First].Clause == scan.Words[name.First].Clause;

    private static bool IsStated(PhraseHit hit) =>
        hit.Phrase.Text.Length == 2 && char.IsAsciiDigit(hit.Phrase.Text[1]);

    private static int Distance(PhraseHit one, PhraseHit other) =>
        one.First < other.First ? other.First - one.End : one.First - other.End;

    // "må kunne snakke norsk": asked, with no level said.
    private static bool IsNeeded(AdvertScan scan, PhraseHit name)
    {
        var from = scan.Before(name.First, NeedReach);
        var to = scan.After(name.End - 1, NeedReach);
        return scan.Hits.Any(AdvertPhraseKind.LanguageNeed, from, to)
                && scan.Hits.Any(AdvertPhraseKind.LanguageSkill, from, to)
            || name.Phrase.Text.EndsWith('*')
            || scan.IsWish(name.First, name.End);
    }
}
