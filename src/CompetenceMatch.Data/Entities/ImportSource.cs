namespace CompetenceMatch.Data.Entities;

/// <summary>Where imported occupations and skills are from.</summary>
public enum ImportSource
{
    Esco,
    Styrk,
}
