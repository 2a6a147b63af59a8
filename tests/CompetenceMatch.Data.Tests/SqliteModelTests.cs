using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class SqliteModelTests(SqliteFixture fixture)
    : ModelTests(fixture),
        IClassFixture<SqliteFixture>;
