using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Cli.Writing;

/// <param name="Weeks">Fewest and most to reach the level; null = met, or not stated.</param>
internal sealed record PlanDocumentGate(
    Cefr Level,
    IReadOnlyList<string> Parts,
    bool IsMet,
    IReadOnlyList<int>? Weeks
)
{
    public static PlanDocumentGate Of(LanguageGate gate) =>
        new(
            gate.Level,
            gate.Parts,
            gate.IsMet,
            gate.Weeks is { } weeks ? [weeks.Min, weeks.Max] : null
        );
}
