namespace CompetenceMatch.Cli.Benching.Link;

/// <summary>The whole measurement as it is written by --json.</summary>
/// <param name="BuildCpuSeconds">Making linker and suggestions of the vocabulary.</param>
/// <param name="MemoryMib">What both keep after a full collection, the vocabulary's own texts not counted.</param>
internal sealed record LinkReport(
    DateOnly Date,
    MachineFacts Machine,
    string Clock,
    int Seed,
    int Labels,
    int Concepts,
    double BuildCpuSeconds,
    double MemoryMib,
    IReadOnlyDictionary<string, ClassFigures> Classes
);
