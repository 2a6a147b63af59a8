using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class SqliteRetentionTests(SqliteFixture fixture)
    : RetentionTests(fixture),
        IClassFixture<SqliteFixture>;
