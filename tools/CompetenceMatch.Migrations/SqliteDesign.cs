using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CompetenceMatch.Migrations;

internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCmDbContext>
{
    public SqliteCmDbContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<SqliteCmDbContext>()
                .UseSqlite("Data Source=unused")
                .Options,
            TimeProvider.System
        );
}
