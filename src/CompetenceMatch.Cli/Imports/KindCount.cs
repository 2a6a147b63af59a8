namespace CompetenceMatch.Cli.Imports;

/// <summary>How many concepts of a kind stand after the import, and what happened to them.</summary>
internal sealed record KindCount(string Kind, int Standing, int New, int Changed, int Retired);
