using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class PostgresNeedLogTests(PostgresFixture fixture)
    : NeedLogTests(fixture),
        IClassFixture<PostgresFixture>;
