namespace CompetenceMatch.Cli.Imports;

/// <summary>Everything wrong in the files: all of it is counted, the first are told.</summary>
internal sealed class ImportFaults
{
    private const int Told = 50;
    private readonly List<string> lines = [];

    public int Count { get; private set; }

    public void Add(PackageFile file, int line, int column, string problem)
    {
        Count++;
        if (lines.Count < Told)
            lines.Add($"{file.Path}:{line}:{column}: {problem}");
    }

    /// <exception cref="BadInputException">Something was wrong.</exception>
    public void Require()
    {
        if (Count == 0)
            return;
        if (Count > lines.Count)
            lines.Add($"and {Count - lines.Count} more");
        lines.Add($"{Count} faults; nothing was written");
        throw new BadInputException(string.Join("\n    ", lines));
    }
}
