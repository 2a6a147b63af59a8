namespace CompetenceMatch.Cli.Commands;

/// <summary>One thing the doctor looked at.</summary>
internal sealed record Finding(string What, bool IsWell, string Says);
