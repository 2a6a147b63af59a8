namespace CompetenceMatch.Data.Starting;

/// <summary>The database cannot be used as it is; the message is one line for the operator.</summary>
public sealed class DatabaseStartException : Exception
{
    public DatabaseStartException() { }

    public DatabaseStartException(string message)
        : base(message) { }

    public DatabaseStartException(string message, Exception innerException)
        : base(message, innerException) { }
}
