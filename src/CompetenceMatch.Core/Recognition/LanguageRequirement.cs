using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A language requirement of an occupation. Scope: legal, typical or test.</summary>
public sealed record LanguageRequirement(
    string Id,
    string Scope,
    TableText Context,
    string AppliesTo,
    Cefr? Listening,
    Cefr? Reading,
    Cefr? Writing,
    Cefr? Speaking,
    string AcceptedTests,
    IReadOnlyList<OccupationCode> Occupations,
    string Url,
    string Source,
    string Confidence
);
