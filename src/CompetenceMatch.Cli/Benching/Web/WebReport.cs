using System.Text.Json.Serialization;

namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>The whole measurement as it is written by --json: the asked size at the top, the other under growth.</summary>
/// <param name="Clock">What the CPU figures are.</param>
internal sealed record WebReport(
    string Command,
    DateOnly Date,
    MachineFacts Machine,
    string Clock,
    int Browsers,
    int Profiles,
    double FillSeconds,
    double ReadySeconds,
    double RebuildSeconds,
    double ReadyMib,
    double LoadedMib,
    SearchesAudited Audited,
    DelayFigures Change,
    IReadOnlyDictionary<string, PageFigures> Classes,
    IReadOnlyDictionary<string, WebSize> Growth
)
{
    public static WebReport Of(IReadOnlyList<WebSize> sizes, int browsers, DateOnly date)
    {
        var asked = sizes[^1];
        return new(
            $"cm bench web --profiles {asked.Profiles}",
            date,
            MachineFacts.Read(),
            "CPU time of the server process",
            browsers,
            asked.Profiles,
            asked.FillSeconds,
            asked.ReadySeconds,
            asked.RebuildSeconds,
            asked.ReadyMib,
            asked.LoadedMib,
            asked.Audited,
            asked.Change,
            asked.Classes,
            sizes.SkipLast(1).ToDictionary(size => $"{size.Profiles}")
        );
    }

    /// <summary>Smallest first, the asked size last.</summary>
    [JsonIgnore]
    public IReadOnlyList<WebSize> Sizes =>
        [
            .. Growth.Values,
            new(
                Profiles,
                FillSeconds,
                ReadySeconds,
                RebuildSeconds,
                ReadyMib,
                LoadedMib,
                Audited,
                Change,
                Classes
            ),
        ];

    [JsonIgnore]
    public bool HasFaults => Sizes.Any(size => size.HasFaults());
}
