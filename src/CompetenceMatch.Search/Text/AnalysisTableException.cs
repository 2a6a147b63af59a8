namespace CompetenceMatch.Search.Text;

/// <summary>A table of the language analysis is wrong. The message is one line that says where and what.</summary>
public sealed class AnalysisTableException(string file, int row, string column, string problem)
    : Exception($"{file}, row {row}, column {column}: {problem}")
{
    public string File => file;

    /// <summary>Line number in the file; the header is row 1.</summary>
    public int Row => row;
    public string Column => column;
}
