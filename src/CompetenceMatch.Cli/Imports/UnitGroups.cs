using CompetenceMatch.Core.Matching;
using CompetenceMatch.Core.Occupations;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;

namespace CompetenceMatch.Cli.Imports;

/// <summary>Hangs ESCO occupations on STYRK-08: by the official mapping, else where ISCO and STYRK have the same code.</summary>
internal sealed class UnitGroups(
    VocabularyChanges changes,
    Taxonomy taxonomy,
    TableRows rows,
    List<string> notes
)
{
    private const string Concepts = "http://data.europa.eu/esco/";

    // The closest relation wins where the mapping names several unit groups.
    private static readonly string[] Closest =
    [
        "exactMatch",
        "closeMatch",
        "narrowMatch",
        "broadMatch",
        "relatedMatch",
    ];

    /// <param name="mapping">Null = the mapping that was imported before stands.</param>
    public void Hang(EscoFile? mapping)
    {
        var mapped = mapping is null ? null : Read(mapping);
        foreach (var concept in changes.Concepts)
        {
            if (concept.Kind == ImportedKind.Skill || (mapped is null && concept.IsMapped))
                continue;
            var official = mapped?.GetValueOrDefault(concept.Uri).UnitGroup;
            concept.IsMapped = official is not null;
            concept.UnitGroup = official ?? (IsUnitGroup(concept.Code) ? concept.Code : null);
        }

        Note("hang on STYRK-08 by the official mapping", concept => concept.IsMapped);
        Note(
            "hang on STYRK-08 by an equal ISCO code",
            concept => concept is { IsMapped: false, UnitGroup: not null }
        );
        Note("have no unit group and are not offered", concept => concept.UnitGroup is null);
    }

    private Dictionary<string, (string? UnitGroup, int Closeness)> Read(EscoFile mapping)
    {
        var found = new Dictionary<string, (string? UnitGroup, int Closeness)>(
            StringComparer.Ordinal
        );
        var delimiter = mapping.File.Name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase)
            ? '\t'
            : ',';
        var others = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Read(mapping.File, delimiter, ["styrk08", "esco", "relation"]))
        {
            var closeness = Array.IndexOf(Closest, row["relation"]);
            if (closeness < 0 || row.Needed("esco") is not { } esco)
                continue;
            if (!IsUnitGroup(row["styrk08"]))
            {
                others.Add(row["styrk08"]);
                continue;
            }
            var uri = esco.StartsWith("http", StringComparison.Ordinal) ? esco : Concepts + esco;
            if (
                !found.TryGetValue(uri, out var known)
                || Nearer(uri, row["styrk08"], closeness, known)
            )
                found[uri] = (row["styrk08"], closeness);
        }

        if (others.Count > 0)
            notes.Add(
                $"{mapping.File.Name} names codes unknown to STYRK-08: {string.Join(", ", others)}"
            );
        return found;
    }

    // Equally close: the one that ISCO points to.
    private bool Nearer(
        string uri,
        string code,
        int closeness,
        (string? UnitGroup, int Closeness) known
    ) =>
        closeness < known.Closeness
        || (closeness == known.Closeness && changes.Find(uri)?.Code == code);

    private bool IsUnitGroup(string? code) =>
        code is { Length: 4 } && taxonomy.Occupations.ContainsKey(new OccupationCode(code));

    private void Note(string how, Func<ImportedConcept, bool> counts)
    {
        var number = changes.Concepts.Count(concept =>
            concept is { Kind: ImportedKind.Occupation, RetiredIn: null } && counts(concept)
        );
        if (number > 0)
            notes.Add($"{number} occupations {how}");
    }
}
