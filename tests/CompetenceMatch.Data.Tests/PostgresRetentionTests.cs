using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class PostgresRetentionTests(PostgresFixture fixture)
    : RetentionTests(fixture),
        IClassFixture<PostgresFixture>;
