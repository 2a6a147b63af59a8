using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class PostgresFollowUpTests(PostgresFixture fixture)
    : FollowUpTests(fixture),
        IClassFixture<PostgresFixture>;
