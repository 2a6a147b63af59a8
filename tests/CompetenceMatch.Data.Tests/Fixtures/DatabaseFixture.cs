using CompetenceMatch.TestKit.Databases;

namespace CompetenceMatch.Data.Tests.Fixtures;

/// <summary>One database for a test class. Every test class runs on both kinds.</summary>
public abstract class DatabaseFixture(DatabaseProvider provider) : IAsyncLifetime
{
    public static readonly DateTime Now = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

    public TestDatabase Database { get; private set; } = null!;
    public DatabaseProvider Provider => provider;

    public CmDbContext Open(DateTime? now = null) => Database.Open(new FixedTime(now ?? Now));

    public async ValueTask InitializeAsync() => Database = await TestDatabase.CreateAsync(provider);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Database.DisposeAsync();
    }

    public async Task<T> Add<T>(T row)
        where T : class
    {
        await using var database = Open();
        database.Add(row);
        await database.SaveChangesAsync();
        return row;
    }
}
