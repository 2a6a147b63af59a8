using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class SqliteFollowUpTests(SqliteFixture fixture)
    : FollowUpTests(fixture),
        IClassFixture<SqliteFixture>;
