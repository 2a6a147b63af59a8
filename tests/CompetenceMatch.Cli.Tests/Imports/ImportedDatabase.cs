using CompetenceMatch.Data;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Cli.Tests.Imports;

internal static class ImportedDatabase
{
    public static SqliteCmDbContext Open(CommandLine cm) =>
        new(
            new DbContextOptionsBuilder<SqliteCmDbContext>()
                .UseSqlite(
                    $"Data Source={Path.Combine(cm.Folder, "competencematch.db")};Pooling=False"
                )
                .Options,
            TimeProvider.System
        );
}
