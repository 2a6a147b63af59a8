using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class SqliteNeedLogTests(SqliteFixture fixture)
    : NeedLogTests(fixture),
        IClassFixture<SqliteFixture>;
