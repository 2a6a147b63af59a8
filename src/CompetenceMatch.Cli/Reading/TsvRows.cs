namespace CompetenceMatch.Cli.Reading;

/// <summary>Tab-separated rows without a header.</summary>
internal static class TsvRows
{
    /// <param name="fewest">The first cells, which must be there and not be empty.</param>
    public static IEnumerable<string[]> Read(string path, int fewest, int most, string shape)
    {
        foreach (var (number, line) in TextLines.Read(path))
        {
            var cells = line.Split('\t');
            if (cells.Length < fewest || cells.Length > most)
            {
                var column = cells.Length < fewest ? line.Length + 1 : StartOf(cells, most);
                throw new BadInputException(
                    path,
                    number,
                    column,
                    $"{cells.Length} columns; the row must be {shape}"
                );
            }
            var empty = Array.FindIndex(cells, 0, fewest, string.IsNullOrWhiteSpace);
            if (empty >= 0)
                throw new BadInputException(
                    path,
                    number,
                    StartOf(cells, empty),
                    $"an empty cell; the row must be {shape}"
                );
            yield return cells;
        }
    }

    private static int StartOf(string[] cells, int index) =>
        cells.Take(index).Sum(cell => cell.Length + 1) + 1;
}
