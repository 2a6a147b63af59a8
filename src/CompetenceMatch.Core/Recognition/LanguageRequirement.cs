using CompetenceMatch.Core.Languages;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition.Rules;

namespace CompetenceMatch.Core.Recognition;

/// <summary>A language requirement of an occupation. Scope: legal, typical or test.</summary>
/// <param name="Languages">ISO 639-1; any of them at the level meets it.</param>
public sealed record LanguageRequirement(
    string Id,
    string Scope,
    TableText Context,
    LanguageAudience Audience,
    Cefr? Listening,
    Cefr? Reading,
    Cefr? Writing,
    Cefr? Speaking,
    string AcceptedTests,
    IReadOnlyList<OccupationCode> Occupations,
    IReadOnlyList<string> Languages,
    string Url,
    string Source,
    string Confidence
);
