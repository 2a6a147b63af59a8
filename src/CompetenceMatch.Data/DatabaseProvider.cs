namespace CompetenceMatch.Data;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
