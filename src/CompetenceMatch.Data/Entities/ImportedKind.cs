namespace CompetenceMatch.Data.Entities;

public enum ImportedKind
{
    /// <summary>An ESCO occupation: narrower than a unit group.</summary>
    Occupation,
    Skill,

    /// <summary>A group of ISCO-08 or STYRK-08, at any of its four levels.</summary>
    Group,
}
