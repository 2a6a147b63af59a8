using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.TestKit.Databases;

/// <summary>A migrated, empty database of its own; gone when disposed.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private ServiceProvider? _services;

    public abstract DatabaseProvider Provider { get; }
    public abstract string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite
            ? await SqliteTestDatabase.CreateAsync()
            : await PostgresTestDatabase.CreateAsync();

    /// <summary>A context of its own; the caller disposes it.</summary>
    public CmDbContext Open(TimeProvider? time = null) =>
        Provider == DatabaseProvider.Sqlite
            ? ActivatorUtilities.CreateInstance<SqliteCmDbContext>(
                Services,
                time ?? TimeProvider.System
            )
            : ActivatorUtilities.CreateInstance<PostgresCmDbContext>(
                Services,
                time ?? TimeProvider.System
            );

    /// <summary>A context whose commands pass through the interceptor.</summary>
    public CmDbContext Open(IInterceptor interceptor) =>
        new ServiceCollection()
            .AddCmDatabase(Provider, ConnectionString)
            .ConfigureDbContext<SqliteCmDbContext>(options => options.AddInterceptors(interceptor))
            .ConfigureDbContext<PostgresCmDbContext>(options =>
                options.AddInterceptors(interceptor)
            )
            .BuildServiceProvider()
            .GetRequiredService<CmDbContext>();

    public async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        await RemoveAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task RemoveAsync();

    private ServiceProvider Services =>
        _services ??= new ServiceCollection()
            .AddCmDatabase(Provider, ConnectionString)
            .BuildServiceProvider();
}
