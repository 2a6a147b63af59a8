using CompetenceMatch.Core.Uploads;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.TestKit.Files;
using CompetenceMatch.Web.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Web.Tests.Hosting;

/// <summary>Papers of recognition plans, with their files, kept past the pages.</summary>
internal static class DocumentRows
{
    public const string Kind = "diploma";

    /// <param name="pages">Another number for each document of a plan.</param>
    public static async Task<CaseDocument> AddDocument(
        this WebApp app,
        RecognitionCase chosen,
        string name = "Vitnemål",
        int pages = 1
    )
    {
        (await app.Keep(chosen, name, pages)).ShouldBe(Keeping.Kept);
        return (await app.Documents(chosen)).Single(one => one.Pages == pages);
    }

    public static async Task<Keeping> Keep(
        this WebApp app,
        RecognitionCase chosen,
        string name = "Vitnemål",
        int pages = 1
    )
    {
        using var scope = app.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        var which = await database
            .RecognitionCases.Include(one => one.Steps)
            .SingleAsync(one => one.Id == chosen.Id);
        var looked = DocumentCheck.Read(SamplePdf.Of(pages), name, null);
        return await scope
            .ServiceProvider.GetRequiredService<CaseDocuments>()
            .Keep(which, Kind, looked.Document!);
    }

    public static Task<List<CaseDocument>> Documents(this WebApp app, RecognitionCase chosen) =>
        app.Read(database =>
            database
                .CaseDocuments.AsNoTracking()
                .Where(one => one.CaseId == chosen.Id)
                .OrderBy(one => one.Id)
                .ToListAsync()
        );

    public static DocumentFolder Folder(this WebApp app) =>
        app.Services.GetRequiredService<DocumentFolder>();
}
