namespace CompetenceMatch.Data.Entities;

/// <summary>An occupation, a skill or a group of an imported classification.</summary>
public sealed class ImportedConcept
{
    public required int Id { get; init; }
    public required ImportSource Source { get; init; }
    public required ImportedKind Kind { get; init; }

    /// <summary>ESCO's address of the concept; for STYRK-08 the code.</summary>
    public required string Uri { get; init; }

    /// <summary>ISCO-08 code of an occupation, or the group's own code; null for skills.</summary>
    public string? Code { get; set; }

    /// <summary>The STYRK-08 unit group it hangs on; null = none is known.</summary>
    public string? UnitGroup { get; set; }

    /// <summary>The unit group is from the official mapping, not from an equal ISCO code.</summary>
    public bool IsMapped { get; set; }

    /// <summary>Address of the next broader concept.</summary>
    public string? Broader { get; set; }

    /// <summary>The version that no longer has it; what is linked to it stays linked.</summary>
    public string? RetiredIn { get; set; }
}
