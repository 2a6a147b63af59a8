using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class PostgresOutboxTests(PostgresFixture fixture)
    : OutboxTests(fixture),
        IClassFixture<PostgresFixture>;
