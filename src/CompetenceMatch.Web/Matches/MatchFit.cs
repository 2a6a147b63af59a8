namespace CompetenceMatch.Web.Matches;

/// <summary>How one reason counts.</summary>
public enum MatchFit
{
    Met,
    Partly,
    Missing,
    Unknown,
    NotAsked,
}
