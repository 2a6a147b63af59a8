namespace CompetenceMatch.Data.Entities;

/// <summary>Where imported tables are from.</summary>
public enum ImportSource
{
    Esco,
    Styrk,
    Postcodes,
}
