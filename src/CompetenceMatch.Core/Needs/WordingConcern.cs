namespace CompetenceMatch.Core.Needs;

/// <summary>What a word in a need may touch; the law asks for a reason in the work itself (E-02).</summary>
public enum WordingConcern
{
    NativeLanguage,
    Origin,
    Age,
    Sex,
    Belief,
    Family,
    Health,
}
