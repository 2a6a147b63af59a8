namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>Searches that were asked, and rows that the search log holds of them.</summary>
internal sealed record SearchesAudited(int Asked, int Rows);
