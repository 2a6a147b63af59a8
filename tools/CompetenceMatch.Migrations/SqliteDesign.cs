using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Migrations;

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCmDbContext>
{
    public SqliteCmDbContext CreateDbContext(string[] args) =>
        (
            (SqliteCmDbContext)
                new ServiceCollection()
                    .AddCmDatabase(DatabaseProvider.Sqlite, "Data Source=unused")
                    .BuildServiceProvider()
                    .GetRequiredService<CmDbContext>()
        );
}
