using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class SqliteSaveTests(SqliteFixture fixture)
    : SaveTests(fixture),
        IClassFixture<SqliteFixture>;
