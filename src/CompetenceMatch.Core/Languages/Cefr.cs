namespace CompetenceMatch.Core.Languages;

/// <summary>Levels of the Common European Framework of Reference, lowest first.</summary>
public enum Cefr
{
    None = 0,
    A1 = 1,
    A2 = 2,
    B1 = 3,
    B2 = 4,
    C1 = 5,
    C2 = 6,
}
