using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.ReferenceData;
using CompetenceMatch.ReferenceData.Synthetic;
using CompetenceMatch.Web.Hosting;
using CompetenceMatch.Web.Wording;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Demo;

/// <summary>Fills an empty database with invented people who follow the fact tables; the same every time.</summary>
internal static class DemoData
{
    private const long Seed = 20260101;
    private const int Batch = 500;

    public static async Task FillIfEmpty(IServiceProvider services)
    {
        var settings = services.GetRequiredService<Settings>().Demo;
        var database = services.GetRequiredService<CmDbContext>();
        if (!settings.Enabled || await database.Users.AnyAsync())
            return;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var today = services.GetRequiredService<TimeProvider>().Today();
        var tables = services.GetRequiredService<ReferenceTables>();
        var population = Population.Generate(
            tables,
            settings.Profiles,
            settings.Needs,
            Seed,
            today
        );
        var roles = await database.Roles.ToDictionaryAsync(role => role.Name!, role => role.Id);
        var world = new DemoWorld(population, roles, now);
        await Save(database, world.Staff());
        await Save(database, world.Employers());
        for (var from = 0; from < settings.Profiles; from += Batch)
            await Save(
                database,
                Enumerable
                    .Range(from, Math.Min(Batch, settings.Profiles - from))
                    .SelectMany(world.Candidate)
            );
        await Save(database, await DemoMeetings.Between(database, now));
        await Save(database, await new DemoTeams(database, tables, now).Rows());
        await Save(database, await DemoMeetings.NearDeadline(database, now));
        await Save(database, await DemoCases.Rows(database, tables.Taxonomy, now));
        await Save(database, await DemoTitles.Lessons(database, now));
        await Save(database, await DemoSearches.Rows(database, now));
    }

    private static async Task Save(CmDbContext database, IEnumerable<object> rows)
    {
        database.AddRange(rows);
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();
    }
}
