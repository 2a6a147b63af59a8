using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Migrations;

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresCmDbContext>
{
    public PostgresCmDbContext CreateDbContext(string[] args) =>
        (
            (PostgresCmDbContext)
                new ServiceCollection()
                    .AddCmDatabase(DatabaseProvider.PostgreSql, "Host=unused")
                    .BuildServiceProvider()
                    .GetRequiredService<CmDbContext>()
        );
}
