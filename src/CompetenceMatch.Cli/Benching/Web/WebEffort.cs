namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>How much each page is asked for, and never for longer.</summary>
/// <param name="WarmUp">Requests of each round before anything is measured; rounds go on until one costs no less than the one before.</param>
/// <param name="Alone">Requests one after the other, each with its own CPU time.</param>
/// <param name="Together">Requests of several browsers at once, all together.</param>
internal sealed record WebEffort(
    int WarmUp,
    int Alone,
    int Together,
    int Browsers,
    int Changes,
    TimeSpan Longest
)
{
    public static WebEffort Full(int browsers) =>
        new(400, 300, 4_000, browsers, 6, TimeSpan.FromSeconds(10));

    public static WebEffort Quick { get; } = new(2, 5, 10, 2, 2, TimeSpan.FromSeconds(5));
}
