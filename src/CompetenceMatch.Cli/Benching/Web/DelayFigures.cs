namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Milliseconds from a press of a button to a search that shows it.</summary>
/// <param name="Searches">Asked on the way; each is in the search log.</param>
internal sealed record DelayFigures(Percentiles Wall, int Changes, int NeverSeen, int Searches);
