namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>How much each page is asked for, and never for longer.</summary>
/// <param name="WarmUp">Requests of each round before anything is measured; rounds go on until one costs no less than the one before.</param>
/// <param name="WarmUps">Rounds at most.</param>
/// <param name="Alone">Requests one after the other, each with its own CPU time.</param>
/// <param name="Together">Requests of several browsers at once, all together.</param>
internal sealed record WebEffort(
    int WarmUp,
    int WarmUps,
    int Alone,
    int Together,
    int Browsers,
    int Changes,
    TimeSpan Longest
)
{
    public static WebEffort Full(int browsers) =>
        new(400, 25, 300, 4_000, browsers, 6, TimeSpan.FromSeconds(10));

    /// <summary>At a tenth of the people, which shows how the figures grow.</summary>
    public WebEffort Short() =>
        this with
        {
            WarmUp = Math.Max(WarmUp / 2, 1),
            Alone = Math.Max(Alone / 3, 1),
            Together = Math.Max(Together / 4, 1),
            Changes = Math.Max(Changes / 3, 2),
            Longest = Longest / 3,
        };

    public static WebEffort Quick { get; } = new(2, 1, 5, 10, 2, 2, TimeSpan.FromSeconds(5));
}
