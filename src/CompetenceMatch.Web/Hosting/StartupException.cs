namespace CompetenceMatch.Web.Hosting;

/// <summary>Something the operator must correct; its message is one line that names the key, file or row.</summary>
public sealed class StartupException(string message) : Exception(message);
