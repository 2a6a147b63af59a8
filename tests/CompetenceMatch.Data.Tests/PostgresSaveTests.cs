using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class PostgresSaveTests(PostgresFixture fixture)
    : SaveTests(fixture),
        IClassFixture<PostgresFixture>;
