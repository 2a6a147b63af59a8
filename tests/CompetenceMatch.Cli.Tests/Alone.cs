namespace CompetenceMatch.Cli.Tests;

/// <summary>For what is counted over the whole process, where other tests would be counted along.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
