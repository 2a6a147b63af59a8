using System.Text.Json.Serialization;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>The whole measurement as it is written by --json: the asked size at the top, the others under growth.</summary>
/// <param name="Clock">What the CPU figures are.</param>
internal sealed record SearchReport(
    string Command,
    DateOnly Date,
    MachineFacts Machine,
    string Clock,
    int Seed,
    int Profiles,
    BuildFigures Build,
    SnapshotFigures? Snapshot,
    MemoryFigures Memory,
    ScanFigures Scan,
    ChangeFigures Change,
    IReadOnlyDictionary<string, ClassFigures> Classes,
    IReadOnlyDictionary<string, SizeFigures> Growth
)
{
    public static SearchReport Of(IReadOnlyList<SizeFigures> sizes, int seed, DateOnly date)
    {
        var asked = sizes[^1];
        return new(
            $"cm bench search --profiles {asked.Profiles}",
            date,
            MachineFacts.Read(),
            ThreadClock.Says,
            seed,
            asked.Profiles,
            asked.Build,
            asked.Snapshot,
            asked.Memory,
            asked.Scan,
            asked.Change,
            asked.Classes,
            sizes.SkipLast(1).ToDictionary(size => $"{size.Profiles}")
        );
    }

    /// <summary>Smallest first, the asked size last.</summary>
    [JsonIgnore]
    public IReadOnlyList<SizeFigures> Sizes =>
        [.. Growth.Values, new(Profiles, Build, Snapshot, Memory, Scan, Change, Classes)];

    [JsonIgnore]
    public bool HasFaults =>
        Sizes.Any(size =>
            size.Change.NotFound > 0 || size.Classes.Values.Any(figures => figures.Failed > 0)
        );
}
