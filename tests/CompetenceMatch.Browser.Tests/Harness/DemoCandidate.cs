namespace CompetenceMatch.Browser.Tests.Harness;

/// <summary>What the page of demo sign-ins tells about somebody, in bokmål.</summary>
public sealed record DemoCandidate(string Name, string Occupation, string Municipality);
