namespace CompetenceMatch.Data.Tests.Fixtures;

public sealed class SqliteFixture() : DatabaseFixture(DatabaseProvider.Sqlite);
