namespace CompetenceMatch.Cli.Benching.Search;

/// <summary>Making the index of people that stand ready; inventing them is not counted.</summary>
internal sealed record BuildFigures(
    double ProfilesPerCpuSecond,
    double CpuSeconds,
    double WallSeconds
);
