using CompetenceMatch.Core.Languages;

namespace CompetenceMatch.Core.Needs;

/// <summary>The CEFR level a job asks per skill, with the reason why the job needs it.</summary>
public sealed record LanguageDemand(
    string Language,
    Cefr? Listening = null,
    Cefr? Reading = null,
    Cefr? Speaking = null,
    Cefr? Writing = null,
    string? Reason = null
);
