using System.Collections;

namespace CompetenceMatch.Cli;

/// <summary>The world outside the tool; tests give their own.</summary>
/// <param name="Variables">Environment variables by name.</param>
/// <param name="IsWatched">Stderr is a terminal: progress may be shown.</param>
public sealed record Surroundings(
    TextWriter Output,
    TextWriter Error,
    TimeProvider Time,
    IDictionary Variables,
    bool IsWatched = false
)
{
    public DateOnly Today => DateOnly.FromDateTime(Time.GetLocalNow().DateTime);
}
