namespace CompetenceMatch.Core.Needs;

/// <summary>The shifts a job may have and a person may work.</summary>
public static class Shift
{
    public static IReadOnlyCollection<string> Known { get; } =
    ["day", "evening", "night", "weekend", "rota"];
}
