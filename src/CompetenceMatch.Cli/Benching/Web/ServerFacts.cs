namespace CompetenceMatch.Cli.Benching.Web;

/// <summary>What a server under measurement says of itself.</summary>
/// <param name="AllocatedBytes">Since it started, by all its threads.</param>
/// <param name="RebuildSeconds">How long the last reading of everyone into the index took; 0 = there was none.</param>
internal sealed record ServerFacts(long AllocatedBytes, double RebuildSeconds);
