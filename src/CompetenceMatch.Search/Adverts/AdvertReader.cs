using System.Text;
using CompetenceMatch.Core.Adverts;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Needs;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Search.Linking;

namespace CompetenceMatch.Search.Adverts;

/// <summary>Reads what a job advert asks for. Immutable, thread-safe; the same text always gives the same reading.</summary>
public sealed class AdvertReader
{
    /// <summary>Characters that are read; the rest is left.</summary>
    public const int Longest = 20_000;

    private readonly PhraseBook book;
    private readonly Dictionary<string, SensitiveWord> sensitive = new(StringComparer.Ordinal);
    private readonly Taxonomy taxonomy;

    public AdvertReader(
        Taxonomy taxonomy,
        IEnumerable<AdvertPhrase> phrases,
        IReadOnlyList<SensitiveWord> words
    )
    {
        this.taxonomy = taxonomy;
        var all = phrases.ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var id = $"s{i}";
            sensitive.Add(id, words[i]);
            all.Add(new(id, AdvertPhraseKind.Sensitive, words[i].Language, words[i].Text, null));
        }
        book = new PhraseBook(all);
    }

    /// <param name="today">What "as soon as possible" and a date without a year stand on.</param>
    public AdvertReading Read(string text, TitleLinker linker, PlaceNames places, DateOnly today)
    {
        var whole = Tidy(text);
        var before = Scan(whole);
        var leftOut = PersonFinder.Find(before, IdentifierFinder.Find(whole), places);
        var clean = Blanked(whole, leftOut);
        var scan = leftOut.Count == 0 ? before : Scan(clean);
        // Licences come first: C1 behind "klasse" is no language level.
        var findings = LicenceFinder
            .Find(scan)
            .Concat(AskedFinder.Find(scan))
            .Concat(PercentFinder.Find(scan))
            .Concat(StartFinder.Find(scan, today))
            .Concat(LanguageFinder.Find(scan))
            .Concat(PlaceFinder.Find(scan, places, taxonomy.Municipalities))
            .ToList();
        var titles = new TitleFinder(linker, scan, LanguageGuess.Of(scan)).Find();
        findings.AddRange(CountFinder.Find(scan, titles));
        var posts = new PostAssembly(scan, findings).Posts(titles);
        return new(clean, posts, WordingFinder.Find(scan, sensitive), leftOut);
    }

    private AdvertScan Scan(string text)
    {
        var words = new AdvertText(text);
        return new AdvertScan(words, book.Find(words));
    }

    // One form of every letter and line end; half characters and control characters are spaces.
    private static string Tidy(string text)
    {
        var cut = text.Length > Longest ? text[..Longest] : text;
        var whole = new StringBuilder(cut.Length);
        foreach (var rune in cut.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune) && rune.Value != '\n')
                whole.Append(rune.Value == '\r' ? '\n' : ' ');
            else
                whole.Append(rune.ToString());
        }
        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Blanked(string text, IReadOnlyList<FoundIdentifier> leftOut)
    {
        if (leftOut.Count == 0)
            return text;
        var clean = text.ToCharArray();
        foreach (var one in leftOut)
            Array.Fill(clean, Blank, one.Start, one.Length);
        return new string(clean);
    }

    /// <summary>Stands for each character that was left out.</summary>
    public const char Blank = '█';
}
