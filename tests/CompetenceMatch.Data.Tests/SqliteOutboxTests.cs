using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class SqliteOutboxTests(SqliteFixture fixture)
    : OutboxTests(fixture),
        IClassFixture<SqliteFixture>;
