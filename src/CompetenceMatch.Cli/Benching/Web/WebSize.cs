namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Everything measured at one number of people.</summary>
/// <param name="FillSeconds">Inventing everyone and writing them to the database.</param>
/// <param name="ReadySeconds">From the start of the process until it answers, index built.</param>
/// <param name="RebuildSeconds">Of these: reading everyone from the database into the index, beside what else a start does.</param>
/// <param name="ReadyMib">Memory of the server then; <paramref name="LoadedMib"/> after all pages.</param>
/// <param name="Audited">Searches asked and rows in the search log: the same number, or the measurement is void.</param>
/// <param name="Change">From a person's press of a button to a search that shows it.</param>
internal sealed record WebSize(
    int Profiles,
    double FillSeconds,
    double ReadySeconds,
    double RebuildSeconds,
    double ReadyMib,
    double LoadedMib,
    SearchesAudited Audited,
    DelayFigures Change,
    IReadOnlyDictionary<string, PageFigures> Classes
)
{
    public bool HasFaults() =>
        Classes.Values.Any(page => page.Failed > 0)
        || Audited.Asked != Audited.Rows
        || Change.NeverSeen > 0;
}
