namespace CompetenceMatch.Cli;

/// <summary>The input or the state is bad; the message is one line that says where.</summary>
public sealed class BadInputException : Exception
{
    public BadInputException(string message, Exception? inner = null)
        : base(message, inner) { }

    /// <param name="line">Counted from 1, as editors do; the same for <paramref name="column"/>.</param>
    public BadInputException(
        string file,
        int line,
        int column,
        string problem,
        Exception? inner = null
    )
        : base($"{file}:{line}:{column}: {problem}", inner) { }
}
