using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Core.Recognition;
using CompetenceMatch.Data.Cases;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Chosen recognition plans, written past the pages.</summary>
internal static class CaseRows
{
    /// <summary>The recommended way to an occupation, with a note at its first step.</summary>
    public static async Task<RecognitionCase> AddCase(
        this WebApp app,
        Candidate candidate,
        string occupation = "2223",
        string? note = null
    )
    {
        var taxonomy = app.Services.GetRequiredService<Taxonomy>();
        var now = app.Clock.Now.UtcDateTime;
        var plan = RecognitionPlanner.Plan(
            candidate.Profile,
            new OccupationCode(occupation),
            DateOnly.FromDateTime(now),
            taxonomy
        );
        RecognitionCase? made = null;
        await app.Write(database =>
        {
            made = CaseLog.Choose(
                database,
                candidate.Id,
                plan,
                plan.Recommended,
                taxonomy.Routes[plan.Recommended.Routes[0]],
                now
            );
            made.Steps[0].Note = note;
        });
        return made!;
    }

    public static Task<RecognitionCase> Case(this WebApp app, Guid id) =>
        app.Read(database =>
            database
                .RecognitionCases.Include(one => one.Steps)
                .Include(one => one.Events)
                .Include(one => one.Candidate)
                .SingleAsync(one => one.Id == id)
        );
}
