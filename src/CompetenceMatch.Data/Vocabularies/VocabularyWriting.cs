using CompetenceMatch.Data.Conversions;
using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Vocabularies;

public static class VocabularyWriting
{
    private const int AtOnce = 500;

    /// <summary>Writes all of it or nothing, with the row of the version. Nodes hear of it by the change log.</summary>
    public static async Task<ImportedVersion> WriteVocabulary(
        this CmDbContext database,
        VocabularyChanges changes,
        string version,
        string checksum,
        DateTime now,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(changes);
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        await database.InsertRows(changes.New, stop);
        foreach (var (set, ids) in changes.Relabelled)
            await DeleteLabels(database, set, ids, stop);
        foreach (var rows in changes.Labels.Values)
            await database.InsertRows(rows, stop);
        foreach (var ids in changes.Relations.Keys.Chunk(AtOnce))
        {
            await database
                .ImportedRelations.Where(row => ids.Contains(row.OccupationId))
                .ExecuteDeleteAsync(stop);
        }
        await database.InsertRows([.. changes.Relations.Values.SelectMany(rows => rows)], stop);
        var row = await Row(database, changes, version, checksum, now, stop);
        database.ImportedConcepts.UpdateRange(changes.Altered);
        database.ImportedVersions.Add(row);
        await database.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return row;
    }

    private static async Task DeleteLabels(
        CmDbContext database,
        LabelSet set,
        List<int> concepts,
        CancellationToken stop
    )
    {
        foreach (var ids in concepts.Chunk(AtOnce))
        {
            await database
                .ImportedLabels.Where(label =>
                    ids.Contains(label.ConceptId)
                    && label.Origin == set.Origin
                    && label.Language == set.Language
                )
                .ExecuteDeleteAsync(stop);
        }
    }

    private static async Task<ImportedVersion> Row(
        CmDbContext database,
        VocabularyChanges changes,
        string version,
        string checksum,
        DateTime now,
        CancellationToken stop
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(now.AsUtc()),
            Source = changes.Source,
            Version = version,
            ImportedAt = now,
            Checksum = checksum,
            Concepts = changes.Concepts.Count(concept => concept.RetiredIn is null),
            Labels = await database
                .ImportedConcepts.Where(concept => concept.Source == changes.Source)
                .Join(
                    database.ImportedLabels,
                    concept => concept.Id,
                    label => label.ConceptId,
                    (concept, label) => label.Number
                )
                .CountAsync(stop),
            Relations = await database
                .ImportedConcepts.Where(concept => concept.Source == changes.Source)
                .Join(
                    database.ImportedRelations,
                    concept => concept.Id,
                    relation => relation.OccupationId,
                    (concept, relation) => relation.SkillId
                )
                .CountAsync(stop),
            Added = changes.New.Count,
            Changed = changes.Altered.Count(concept => concept.RetiredIn is null),
            Retired = changes.Altered.Count(concept => concept.RetiredIn is not null),
        };
}
