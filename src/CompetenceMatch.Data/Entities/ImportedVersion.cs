namespace CompetenceMatch.Data.Entities;

/// <summary>One import that changed something; never changed afterwards.</summary>
public sealed class ImportedVersion
{
    public required Guid Id { get; init; }
    public required ImportSource Source { get; init; }

    /// <summary>As the publisher writes it, for example 1.1.1.</summary>
    public required string Version { get; init; }
    public required DateTime ImportedAt { get; init; }

    /// <summary>SHA-256 over the files that were read, in hexadecimal.</summary>
    public required string Checksum { get; init; }

    /// <summary>Concepts, labels and relations that stand after this import.</summary>
    public int Concepts { get; init; }
    public int Labels { get; init; }
    public int Relations { get; init; }
    public int Added { get; init; }
    public int Changed { get; init; }
    public int Retired { get; init; }
}
