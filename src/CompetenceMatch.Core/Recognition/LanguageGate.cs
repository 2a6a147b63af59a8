using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Core.Recognition;

/// <summary>The Norwegian that the law demands on a way.</summary>
/// <param name="Level">The highest level demanded.</param>
/// <param name="Parts">The skills it is demanded in: listening, reading, speaking, writing.</param>
/// <param name="IsMet">True if the person states that level in all parts.</param>
/// <param name="Weeks">Estimate from the weakest part to the level; null = met, or not stated.</param>
public sealed record LanguageGate(
    Cefr Level,
    IReadOnlyList<string> Parts,
    bool IsMet,
    WeekRange? Weeks
);
