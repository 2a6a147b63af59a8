using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CompetenceMatch.Data;

public static class CmDatabaseRegistration
{
    /// <summary>Long enough for a busy writer, short enough for a page to say "try again" .</summary>
    private const int SqliteBusySeconds = 10;

    public static IServiceCollection AddCmDatabase(
        this IServiceCollection services,
        DatabaseProvider provider,
        string connectionString
    )
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CompiledQueries>();

        // Passkeys need version 3. Identity's model reads it from the options, and so do the migrations.
        services.Configure<IdentityOptions>(options =>
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3
        );
        return provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContextPool<CmDbContext, SqliteCmDbContext>(
                options => options.UseCmSqlite(connectionString)
            ),
            DatabaseProvider.PostgreSql => services.AddDbContextPool<
                CmDbContext,
                PostgresCmDbContext
            >(options => options.UseNpgsql(connectionString)),
            _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, null),
        };
    }

    internal static DbContextOptionsBuilder UseCmSqlite(
        this DbContextOptionsBuilder options,
        string connectionString
    )
    {
        var settings = new SqliteConnectionStringBuilder(connectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = SqliteBusySeconds,
        };
        return options
            .UseSqlite(settings.ConnectionString)
            .AddInterceptors(new SqlitePragmas(SqliteBusySeconds));
    }
}
