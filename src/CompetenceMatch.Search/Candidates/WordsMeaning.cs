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

    internal string[] Terms { get; private init; } = [];

    /// <summary>The unit groups of those, each once: an imported occupation counts as the one it hangs on.</summary>
    public IReadOnlyList<OccupationCode> Codes { get; private init; } = [];

    internal static WordsMeaning Of(CandidateQuery query, TitleLinker linker)
    {
        if (string.IsNullOrWhiteSpace(query.Words))
            return new WordsMeaning([]);
        // An address that holds a title ("nurse@…") asks for a person, not for an occupation.
        // No more is scanned than the linker reads.
        var read = query.Words[..Math.Min(query.Words.Length, TextForms.TitleLength)];
        var words = IdentifierScan.Clean(read);
        var linked = linker.Link(words, query.WordsLanguage, Most);
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
            Terms = meant.Length > 0 ? [] : OwnWords.Terms(query.Words),
        };
    }
}
