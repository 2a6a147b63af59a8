using CompetenceMatch.Data.Tests.Fixtures;

namespace CompetenceMatch.Data.Tests;

public sealed class PostgresVocabularyTests(PostgresFixture fixture)
    : VocabularyTests(fixture),
        IClassFixture<PostgresFixture>;
