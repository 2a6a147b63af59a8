namespace CompetenceMatch.Search.Candidates;

/// <summary>The four skills that CEFR measures one by one.</summary>
public enum LanguageSkillKind
{
    Listening,
    Reading,
    Speaking,
    Writing,
}
