namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>What the index keeps after a full collection, per profile.</summary>
internal sealed record MemoryFigures(
    double BytesPerProfile,
    double ManagedBytesPerProfile,
    double MappedBytesPerProfile
);
