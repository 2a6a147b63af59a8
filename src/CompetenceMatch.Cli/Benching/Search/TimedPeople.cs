using System.Diagnostics;
using CompetenceMatch.Core.Profiles;
using CompetenceMatch.ReferenceData.Synthetic;

namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Invents people while they are read, and knows what that cost, so that it can be taken off.</summary>
internal sealed class TimedPeople(Population population)
{
    private const int AtATime = 500;

    public double CpuSeconds { get; private set; }
    public double WallSeconds { get; private set; }

    public IEnumerable<Profile> Read()
    {
        for (var first = 0; first < population.ProfileCount; first += AtATime)
        {
            foreach (var person in Make(first))
                yield return person;
        }
    }

    private Profile[] Make(int first)
    {
        var (cpu, wall) = (ThreadClock.Milliseconds(), Stopwatch.GetTimestamp());
        var made = new Profile[Math.Min(AtATime, population.ProfileCount - first)];
        for (var at = 0; at < made.Length; at++)
            made[at] = population.ProfileAt(first + at);
        CpuSeconds += (ThreadClock.Milliseconds() - cpu) / 1000;
        WallSeconds += Stopwatch.GetElapsedTime(wall).TotalSeconds;
        return made;
    }
}
