namespace CompetenceMatch.Core.Occupations;

/// <summary>An imported occupation, narrower than the unit group it hangs on. Source: ESCO.</summary>
/// <param name="Uri">ESCO's address of it.</param>
/// <param name="Broader">Address of the next broader concept; null = unknown.</param>
/// <param name="IsRetired">The latest version no longer has it: links stay, new ones are not made.</param>
public sealed record EscoOccupation(
    string Uri,
    OccupationCode UnitGroup,
    string? Broader = null,
    bool IsRetired = false
);
