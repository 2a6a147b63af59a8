namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Everything measured at one number of people.</summary>
internal sealed record SizeFigures(
    int Profiles,
    BuildFigures Build,
    SnapshotFigures? Snapshot,
    MemoryFigures Memory,
    ScanFigures Scan,
    ChangeFigures Change,
    IReadOnlyDictionary<string, ClassFigures> Classes
);
