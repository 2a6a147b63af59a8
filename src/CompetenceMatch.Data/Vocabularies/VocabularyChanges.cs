using CompetenceMatch.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace CompetenceMatch.Data.Vocabularies;

/// <summary>What an import would change, worked out before anything is written.</summary>
public sealed class VocabularyChanges
{
    private readonly CmDbContext database;
    private readonly Dictionary<string, ImportedConcept> concepts;
    private readonly Dictionary<int, ConceptState> before;
    private readonly HashSet<int> seen = [];
    private int lastId;

    private VocabularyChanges(
        CmDbContext database,
        ImportSource source,
        List<ImportedConcept> known,
        int lastId
    )
    {
        this.database = database;
        this.lastId = lastId;
        Source = source;
        concepts = known.ToDictionary(concept => concept.Uri, StringComparer.Ordinal);
        before = known.ToDictionary(concept => concept.Id, ConceptState.Of);
    }

    public ImportSource Source { get; }

    /// <summary>Every concept of the source, those of this import among them.</summary>
    public IReadOnlyCollection<ImportedConcept> Concepts => concepts.Values;
    public IReadOnlyList<ImportedConcept> New =>
        [.. concepts.Values.Where(concept => !before.ContainsKey(concept.Id))];
    public IReadOnlyList<ImportedConcept> Altered =>
        [
            .. concepts.Values.Where(concept =>
                before.TryGetValue(concept.Id, out var old) && old != ConceptState.Of(concept)
            ),
        ];

    /// <summary>Labels of concepts whose labels are new or differ, to stand instead of the old ones.</summary>
    public IReadOnlyDictionary<LabelSet, List<ImportedLabel>> Labels => labels;
    private readonly Dictionary<LabelSet, List<ImportedLabel>> labels = [];

    /// <summary>Concepts whose labels in a set are replaced or taken away.</summary>
    internal Dictionary<LabelSet, List<int>> Relabelled { get; } = [];

    /// <summary>Occupations whose skills differ, with the skills that are to stand.</summary>
    public IReadOnlyDictionary<int, List<ImportedRelation>> Relations => relations;
    private readonly Dictionary<int, List<ImportedRelation>> relations = [];

    public bool IsEmpty =>
        New.Count + Altered.Count + relations.Count == 0
        && Relabelled.Values.All(ids => ids.Count == 0);

    public static async Task<VocabularyChanges> Begin(
        CmDbContext database,
        ImportSource source,
        CancellationToken stop
    ) =>
        new(
            database,
            source,
            await database
                .ImportedConcepts.AsNoTracking()
                .Where(concept => concept.Source == source)
                .OrderBy(concept => concept.Id)
                .ToListAsync(stop),
            await database.ImportedConcepts.MaxAsync(concept => (int?)concept.Id, stop) ?? 0
        );

    public ImportedConcept? Find(string uri) => concepts.GetValueOrDefault(uri);

    public bool IsSeen(ImportedConcept concept) => seen.Contains(concept.Id);

    /// <summary>The concept stands in this version, new or known.</summary>
    public ImportedConcept See(string uri, ImportedKind kind, string? code)
    {
        if (!concepts.TryGetValue(uri, out var concept))
        {
            concept = new ImportedConcept
            {
                Id = ++lastId,
                Source = Source,
                Kind = kind,
                Uri = uri,
            };
            concepts.Add(uri, concept);
        }

        concept.Code = code;
        concept.RetiredIn = null;
        seen.Add(concept.Id);
        return concept;
    }

    /// <summary>Marks concepts of a kind that this version no longer has; their rows and links stay.</summary>
    public IReadOnlyList<ImportedConcept> RetireUnseen(ImportedKind kind, string version)
    {
        var gone = concepts
            .Values.Where(concept =>
                concept.Kind == kind && concept.RetiredIn is null && !seen.Contains(concept.Id)
            )
            .ToList();
        gone.ForEach(concept => concept.RetiredIn = version);
        return gone;
    }

    /// <summary>The labels of one set for the concepts of one kind; others of that set and kind go.</summary>
    /// <param name="texts">By concept id: the title first, null where there is none, then alternatives.</param>
    public async Task SetLabels(
        LabelSet set,
        ImportedKind kind,
        IReadOnlyDictionary<int, List<string?>> texts,
        CancellationToken stop
    )
    {
        var known = await Known(set, kind, stop);
        var (rows, ids) = (Room(labels, set), Room(Relabelled, set));
        foreach (var (concept, wanted) in texts)
        {
            var now = known.GetValueOrDefault(concept, []);
            if (now.SequenceEqual(Numbered(wanted)))
                continue;
            ids.Add(concept);
            rows.AddRange(
                Numbered(wanted)
                    .Select(label => new ImportedLabel
                    {
                        ConceptId = concept,
                        Origin = set.Origin,
                        Language = set.Language,
                        Number = label.Number,
                        Text = label.Text,
                    })
            );
        }

        // A retired concept is in no file any more, and is shown by its labels for as long as it is linked.
        var standing = concepts
            .Values.Where(concept => seen.Contains(concept.Id))
            .Select(c => c.Id);
        ids.AddRange(known.Keys.Intersect(standing).Where(id => !texts.ContainsKey(id)));
    }

    /// <summary>The skills of all occupations, essential = true.</summary>
    public async Task SetRelations(
        IReadOnlyDictionary<int, Dictionary<int, bool>> wanted,
        CancellationToken stop
    )
    {
        var rows = await database.ImportedRelations.AsNoTracking().ToListAsync(stop);
        var known = rows.GroupBy(row => row.OccupationId)
            .ToDictionary(
                group => group.Key,
                group => group.ToDictionary(row => row.SkillId, row => row.IsEssential)
            );
        foreach (var occupation in known.Keys.Union(wanted.Keys).Order())
        {
            var now = known.GetValueOrDefault(occupation, []);
            var skills = wanted.GetValueOrDefault(occupation, []);
            if (now.Count == skills.Count && skills.All(skill => now.Contains(skill)))
                continue;
            relations[occupation] =
            [
                .. skills.Select(skill => new ImportedRelation
                {
                    OccupationId = occupation,
                    SkillId = skill.Key,
                    IsEssential = skill.Value,
                }),
            ];
        }
    }

    private static List<T> Room<T>(Dictionary<LabelSet, List<T>> rows, LabelSet set) =>
        rows.TryGetValue(set, out var there) ? there : rows[set] = [];

    private static IEnumerable<(int Number, string Text)> Numbered(List<string?> texts) =>
        texts.Index().Where(text => text.Item is not null).Select(text => (text.Index, text.Item!));

    private async Task<Dictionary<int, List<(int, string)>>> Known(
        LabelSet set,
        ImportedKind kind,
        CancellationToken stop
    )
    {
        var rows = await database
            .ImportedLabels.AsNoTracking()
            .Where(label => label.Origin == set.Origin && label.Language == set.Language)
            .Join(
                database.ImportedConcepts.Where(concept =>
                    concept.Kind == kind && concept.Source == Source
                ),
                label => label.ConceptId,
                concept => concept.Id,
                (label, concept) =>
                    new
                    {
                        label.ConceptId,
                        label.Number,
                        label.Text,
                    }
            )
            .OrderBy(label => label.Number)
            .ToListAsync(stop);
        return rows.GroupBy(row => row.ConceptId)
            .ToDictionary(
                group => group.Key,
                group => group.Select(row => (row.Number, row.Text)).ToList()
            );
    }
}
