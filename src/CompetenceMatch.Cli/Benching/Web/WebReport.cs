namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>The whole measurement as it is written by --json.</summary>
/// <param name="Clock">What the CPU figures are.</param>
/// <param name="ReadySeconds">From the start of the process until it answers, index built.</param>
/// <param name="ReadyMib">Memory of the server then; <paramref name="LoadedMib"/> after all pages.</param>
/// <param name="Change">From a person's press of a button to a search that shows it.</param>
/// <param name="Audited">Searches asked and rows in the search log: the same number, or the measurement is void.</param>
internal sealed record WebReport(
    string Command,
    DateOnly Date,
    MachineFacts Machine,
    string Clock,
    int Profiles,
    int Browsers,
    double ReadySeconds,
    double ReadyMib,
    double LoadedMib,
    SearchesAudited Audited,
    DelayFigures Change,
    IReadOnlyDictionary<string, PageFigures> Classes
)
{
    public bool HasFaults =>
        Classes.Values.Any(page => page.Failed > 0)
        || Audited.Asked != Audited.Rows
        || Change.NeverSeen > 0;
}
