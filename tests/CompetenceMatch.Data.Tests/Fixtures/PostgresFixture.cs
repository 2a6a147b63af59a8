namespace CompetenceMatch.Data.Tests.Fixtures;

public sealed class PostgresFixture() : DatabaseFixture(DatabaseProvider.PostgreSql);
