using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Hosting;

/// <summary>The database and its accounts, for one command.</summary>
internal static class DatabaseServices
{
    public static ServiceProvider Open(Surroundings around)
    {
        var address = DatabaseAddress.Read(around);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(around.Time);
        services.AddCmDatabase(address.Provider, address.ConnectionString);
        services
            .AddIdentityCore<User>(options => options.User.RequireUniqueEmail = true)
            .AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<CmDbContext>();
        return services.BuildServiceProvider();
    }

    /// <exception cref="BadInputException">The database is not there or not of this version.</exception>
    public static async Task RequireCurrent(
        CmDbContext database,
        CancellationToken cancellationToken
    )
    {
        if (!await database.Database.CanConnectAsync(cancellationToken))
            throw new BadInputException(
                "the database is not there or does not answer; cm db migrate makes it"
            );
        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            throw new BadInputException(
                "the database is of an older version; run cm db migrate first"
            );
    }
}
