using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Occupations;

namespace CompetenceMatch.Web.Titles;

/// <summary>What the linker makes of words that it did not dare to link by itself; best first.</summary>
public sealed class TitleGuesses(LiveVocabulary words)
{
    private const int Answers = 20;
    private const int Shown = 5;

    public IReadOnlyList<OccupationCode> For(string title) =>
        [
            .. words
                .Current.Linker.Link(title, top: Answers)
                .Select(answer => words.Current.Linker.Vocabulary.UnitGroupOf(answer.Concept))
                .OfType<OccupationCode>()
                .Distinct()
                .Take(Shown),
        ];
}
