using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class PostgresModelTests(PostgresFixture fixture)
    : ModelTests(fixture),
        IClassFixture<PostgresFixture>;
