using CompetenceMatch.Core.Languages;
using static CompetenceMatch.Core.Matching.MatchRules;

namespace CompetenceMatch.Core.Matching;

/// <summary>The part for languages: every language skill asked counts alike.</summary>
public static class LanguagePart
{
    /// <param name="held">Null = not stated.</param>
    public static string Rule(Cefr asked, Cefr? held) =>
        held switch
        {
            null => LanguageNotStated,
            { } level when level >= asked => LanguageMet,
            { } level when level == asked - 1 => LanguageOneBelow,
            _ => LanguageBelow,
        };

    /// <summary>Points in hundredths.</summary>
    /// <param name="sum">Σ of the rules' values in hundredths.</param>
    /// <param name="asked">How many language skills are asked; 0 = none.</param>
    public static int PointsOf(int sum, int asked, MatchWeights weights) =>
        asked == 0
            ? Points.Of(weights[PartLanguage], weights[LanguageNotAsked], 100)
            : Points.Of(weights[PartLanguage], sum, 100 * asked);
}
