using CompetenceMatch.Cli.Commands;
using CompetenceMatch.Cli.Hosting;
using CompetenceMatch.Cli.Writing;
using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;
using CompetenceMatch.ReferenceData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CompetenceMatch.Cli.Imports;

/// <summary>One import from reading to report: faults stop it before anything is written.</summary>
internal sealed class ImportRun
{
    private readonly CmDbContext known;

    private ImportRun(
        CmDbContext database,
        VocabularyChanges changes,
        TableRows rows,
        CancellationToken stop
    ) => (known, Changes, Rows, Stop) = (database, changes, rows, stop);

    public VocabularyChanges Changes { get; }
    public Taxonomy Taxonomy { get; } = ReferenceTables.Load().Taxonomy;
    public TableRows Rows { get; }
    public CancellationToken Stop { get; }

    public static async Task<int> Run(
        Surroundings around,
        ImportRequest asked,
        ImportSource source,
        Func<ImportRun, Task<ImportReading>> read,
        CancellationToken stop
    )
    {
        await using var services = DatabaseServices.Open(around);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CmDbContext>();
        await DatabaseServices.RequireCurrent(database, stop);
        var faults = new ImportFaults();
        var changes = await VocabularyChanges.Begin(database, source, stop);
        var run = new ImportRun(database, changes, new TableRows(faults, around), stop);
        var reading = await read(run);
        faults.Require();
        var report = ImportReport.Of(
            changes,
            reading.Version,
            asked.DryRun,
            await run.Titles(reading.Retired),
            reading.Notes,
            reading.PassedOver
        );
        if (!asked.DryRun && report.Changed)
            await database.WriteVocabulary(
                changes,
                reading.Version,
                reading.Checksum,
                around.Time.UtcNow(),
                stop
            );
        if (asked.Json)
            await around.Output.WriteLineAsync(Json.Line(report));
        foreach (var line in asked.Json ? [] : report.Lines())
            await around.Output.WriteLineAsync(line);
        return 0;
    }

    /// <summary>The version that this source was last imported in; null = never.</summary>
    public async Task<string?> LatestVersion() =>
        await known
            .ImportedVersions.Where(row => row.Source == Changes.Source)
            .OrderByDescending(row => row.ImportedAt)
            .Select(row => row.Version)
            .FirstOrDefaultAsync(Stop);

    private async Task<IReadOnlyList<RetiredConcept>> Titles(IReadOnlyList<ImportedConcept> gone)
    {
        var ids = gone.Select(concept => concept.Id).ToList();
        var titles = await known
            .ImportedLabels.Where(label => ids.Contains(label.ConceptId) && label.Number == 0)
            .OrderBy(label => label.Language == "no" ? 0 : 1)
            .ThenBy(label => label.Language == "en" ? 0 : 1)
            .Select(label => new { label.ConceptId, label.Text })
            .ToListAsync(Stop);
        var first = titles.ToLookup(title => title.ConceptId, title => title.Text);
        return
        [
            .. gone.Select(concept => new RetiredConcept(
                concept.Uri,
                first[concept.Id].FirstOrDefault()
            )),
        ];
    }
}
