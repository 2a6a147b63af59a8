using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CompetenceMatch.Migrations;

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresCmDbContext>
{
    public PostgresCmDbContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<PostgresCmDbContext>().UseNpgsql("Host=unused").Options,
            TimeProvider.System
        );
}
