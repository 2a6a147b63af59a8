using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Search.Linking;
using CompetenceMatch.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Web.Occupations;

/// <summary>Reads the words that stand in the database. A change of these tables writes the change log (Vocabulary).</summary>
internal static class VocabularyRows
{
    // People here write Norwegian more than anything else.
    private const string UnknownLanguage = "nb";

    /// <summary>Cheap; false where only the built-in words exist.</summary>
    public static async Task<bool> HasWords(this CmDbContext database, CancellationToken stop) =>
        await database.ImportedVersions.AnyAsync(stop)
        || await database.TaughtTitles.AnyAsync(stop);

    /// <summary>Words that welcome teams have linked.</summary>
    public static async Task<List<VocabularyLabel>> ReadTaught(
        this CmDbContext database,
        CancellationToken stop
    )
    {
        var rows = await database
            .TaughtTitles.AsNoTracking()
            .Where(row => row.UndoneAt == null && row.Occupation != null)
            .OrderBy(row => row.TaughtAt)
            .ToListAsync(stop);
        return
        [
            .. rows.Select(row =>
            {
                var unitGroup = new OccupationCode(row.Occupation!);
                return new VocabularyLabel(
                    unitGroup.Value,
                    row.Language ?? UnknownLanguage,
                    "alt",
                    row.Written,
                    unitGroup.Minor
                );
            }),
        ];
    }

    /// <summary>Titles of imported occupations under their address, names of groups under the unit group.</summary>
    public static async Task<List<VocabularyLabel>> ReadWords(
        this CmDbContext database,
        CancellationToken stop
    )
    {
        var labels = new List<VocabularyLabel>();
        var known = new HashSet<(int, string, string)>();
        await foreach (var row in Offered(database).AsAsyncEnumerable().WithCancellation(stop))
        {
            // The same word stands in the classification and in the table of labels.
            if (!known.Add((row.Id, row.Language, row.Text)))
                continue;
            var unitGroup = new OccupationCode(row.UnitGroup);
            var kind = row.Number == 0 ? "title" : "alt";
            labels.Add(
                row.Kind == ImportedKind.Group
                    ? new(unitGroup.Value, row.Language, "name", row.Text, unitGroup.Minor)
                    : new(row.Uri, row.Language, kind, row.Text, unitGroup.Value)
            );
        }

        return labels;
    }

    /// <summary>Retired concepts too: what was chosen before is shown by its title for ever.</summary>
    public static async Task<EscoBook> ReadEsco(this CmDbContext database, CancellationToken stop)
    {
        var concepts = await database
            .ImportedConcepts.AsNoTracking()
            .Where(concept => concept.Kind != ImportedKind.Group)
            .ToListAsync(stop);
        var occupations = concepts
            .Where(one => one is { Kind: ImportedKind.Occupation, UnitGroup: not null })
            .Select(one => new EscoOccupation(
                one.Uri,
                new OccupationCode(one.UnitGroup!),
                one.Broader,
                one.RetiredIn is not null
            ));
        return new EscoBook(
            new EscoNeighbours(occupations),
            await Titles(database, stop),
            concepts
                .Where(one => one is { Kind: ImportedKind.Skill, RetiredIn: null })
                .Select(one => one.Uri)
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    private static async Task<Dictionary<(string, string), string>> Titles(
        CmDbContext database,
        CancellationToken stop
    )
    {
        string[] languages = ["no", .. Language.Shipped.Select(one => one.Code)];
        var titles = await database
            .ImportedConcepts.Where(concept => concept.Kind != ImportedKind.Group)
            .Join(
                database.ImportedLabels.Where(label =>
                    label.Number == 0 && languages.Contains(label.Language)
                ),
                concept => concept.Id,
                label => label.ConceptId,
                (concept, label) =>
                    new
                    {
                        concept.Uri,
                        label.Language,
                        label.Origin,
                        label.Text,
                    }
            )
            .OrderBy(row => row.Origin)
            .ToListAsync(stop);
        return titles
            .GroupBy(row => (row.Uri, row.Language == "no" ? "nb" : row.Language))
            .ToDictionary(group => group.Key, group => group.First().Text);
    }

    private static IQueryable<WordRow> Offered(CmDbContext database) =>
        database
            .ImportedConcepts.Where(concept =>
                concept.Kind != ImportedKind.Skill
                && concept.UnitGroup != null
                && concept.RetiredIn == null
            )
            .Join(
                database.ImportedLabels,
                concept => concept.Id,
                label => label.ConceptId,
                (concept, label) => new { concept, label }
            )
            .OrderBy(row => row.concept.Id)
            .ThenBy(row => row.label.Language)
            .ThenBy(row => row.label.Origin)
            .ThenBy(row => row.label.Number)
            .Select(row => new WordRow(
                row.concept.Id,
                row.concept.Uri,
                row.concept.Kind,
                row.concept.UnitGroup!,
                row.label.Language,
                row.label.Number,
                row.label.Text
            ));

    private sealed record WordRow(
        int Id,
        string Uri,
        ImportedKind Kind,
        string UnitGroup,
        string Language,
        int Number,
        string Text
    );
}
