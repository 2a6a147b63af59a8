namespace CompetenceMatch.Web.Hosting;

/// <summary>Provider is Sqlite or PostgreSql.</summary>
public sealed record DatabaseSettings(string Provider, string ConnectionString);
