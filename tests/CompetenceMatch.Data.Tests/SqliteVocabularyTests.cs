using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class SqliteVocabularyTests(SqliteFixture fixture)
    : VocabularyTests(fixture),
        IClassFixture<SqliteFixture>;
