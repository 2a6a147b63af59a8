using CompetenceMatch.Data;
using CompetenceMatch.Data.Facts;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Correcting;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Hosting;

/// <summary>The tables as this installation reads them: with the corrections of its administrators.</summary>
internal static class DatabaseFacts
{
    /// <summary>Lays the corrections over the tables.</summary>
    /// <exception cref="BadInputException">The database is not there or not of this version.</exception>
    public static async Task<CorrectedRules> Correct(
        ReferenceTables tables,
        Surroundings around,
        CancellationToken stop
    )
    {
        await using var services = DatabaseServices.Open(around);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        await DatabaseServices.RequireCurrent(database, stop);
        var rules = CorrectedRules.Read(tables, await database.StandingCorrections(stop));
        tables.Taxonomy.Recognition = rules.Tables;
        return rules;
    }
}
