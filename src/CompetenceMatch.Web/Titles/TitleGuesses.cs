using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Web.Occupations;

namespace CompetenceMatch.Web.Titles;

/// <summary>What the linker makes of words that it did not dare to link by itself; best first.</summary>
public sealed class TitleGuesses(LiveVocabulary words)
{
    private const int Answers = 20;
    private const int Shown = 5;

    // Below this a guess only takes attention from the person's own words.
    private const double WorthShowing = 0.3;

    public IReadOnlyList<OccupationCode> For(string title) =>
        [
            .. words
                .Current.Linker.Link(title, top: Answers)
                .Where(answer => answer.Score >= WorthShowing)
                .Select(answer => words.Current.Linker.Vocabulary.UnitGroupOf(answer.Concept))
                .OfType<OccupationCode>()
                .Distinct()
                .Take(Shown),
        ];
}
