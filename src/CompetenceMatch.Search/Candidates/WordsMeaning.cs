using System.Buffers;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Visibility;
using CompetenceMatch.Search.Linking;
using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Candidates;

/// <summary>How the free words of a query were understood: as occupations, or else as words people wrote.</summary>
/// <param name="Occupations">Confident links, best first; empty when the words are looked up as text.</param>
public sealed record WordsMeaning(IReadOnlyList<LinkedTitle> Occupations)
{
    /// <summary>Answers this close to the best one are meant too.</summary>
    private const double Beside = 0.03;
    private const int Most = 3;
    private static readonly WordsMeaning nothing = new([]);
    private static readonly SearchValues<char> nordic = SearchValues.Create("æøåÆØÅ");

    internal AskedWords[] Asked { get; private init; } = [];

    /// <summary>Words nobody has written, and what was read in their place.</summary>
    public IReadOnlyList<(string Typed, string Read)> Corrections { get; private init; } = [];

    /// <summary>The unit groups of those, each once: an imported occupation counts as the one it hangs on.</summary>
    public IReadOnlyList<OccupationCode> Codes { get; private init; } = [];

    internal static WordsMeaning Of(CandidateQuery query, TitleLinker linker)
    {
        if (string.IsNullOrWhiteSpace(query.Words))
            return nothing;
        // An address that holds a title ("nurse@…") asks for a person, not for an occupation.
        // No more is scanned than the linker reads.
        var read = query.Words[..Math.Min(query.Words.Length, TextForms.TitleLength)];
        var words = IsPlain(read) ? read : IdentifierScan.Clean(read);
        // Quotation marks ask for the words as they were written.
        var linked = AskedWords.HasQuotes(words)
            ? []
            : linker.Link(words, query.WordsLanguage, Most);
        return linked is [{ IsConfident: true }, ..]
            ? Linked(linked, linker)
            : new WordsMeaning([]) { Asked = AskedWords.Of(query.Words) };
    }

    /// <summary>True for words that are surely no address: the scan leaves them as they are, and takes longer than most searches.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isInside = i > 0 && i + 1 < text.Length && text[i - 1] != ' ';
            if (
                !char.IsAsciiLetter(text[i])
                && !nordic.Contains(text[i])
                && !(text[i] == ' ' && isInside)
            )
                return false;
        }

        // "kari krøllalfa …" is an address too.
        return !text.Contains("alfa", StringComparison.OrdinalIgnoreCase);
    }

    private static WordsMeaning Linked(IReadOnlyList<LinkedTitle> linked, TitleLinker linker)
    {
        var meant = linked
            .TakeWhile(l => l.IsConfident && l.Score >= linked[0].Score - Beside)
            .ToArray();
        return new WordsMeaning(meant)
        {
            Codes =
            [
                .. meant
                    .Select(l => linker.Vocabulary.UnitGroupOf(l.Concept))
                    .OfType<OccupationCode>()
                    .Distinct(),
            ],
        };
    }

    /// <summary>Words that nobody has written are read as one of a letter's difference that people have.</summary>
    /// <param name="closest">Null = the word is fine, or nothing is near it.</param>
    internal WordsMeaning Corrected(Func<string, string?> closest)
    {
        Dictionary<string, string>? read = null;
        foreach (var one in Asked)
        foreach (var term in one.Terms)
        {
            if (read?.ContainsKey(term) is not true && closest(term) is { } other)
                (read ??= new(StringComparer.Ordinal)).Add(term, other);
        }

        return read is null ? this : Corrected(read);
    }

    private WordsMeaning Corrected(Dictionary<string, string> read) =>
        this with
        {
            Asked = Array.ConvertAll(Asked, one => one.With(t => read.GetValueOrDefault(t, t))),
            Corrections = [.. read.Select(one => (one.Key, one.Value))],
        };
}
