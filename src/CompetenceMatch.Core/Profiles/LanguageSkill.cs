using CompetenceMatch.Core.Languages;

namespace CompetenceMatch.Core.Profiles;

/// <summary>CEFR per skill in one language (ISO 639-1); null = not stated.</summary>
public sealed record LanguageSkill(
    string Language,
    Cefr? Listening = null,
    Cefr? Reading = null,
    Cefr? Speaking = null,
    Cefr? Writing = null
);
