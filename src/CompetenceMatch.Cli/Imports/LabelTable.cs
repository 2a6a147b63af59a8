using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;

namespace CompetenceMatch.Cli.Imports;

/// <summary>One table with the occupation labels of many languages: type, concept, lang, kind, label.</summary>
internal sealed class LabelTable(VocabularyChanges changes, TableRows rows, List<string> notes)
{
    private const string Concepts = "http://data.europa.eu/esco/";

    public async Task Read(EscoFile file, CancellationToken stop)
    {
        var texts = new Dictionary<(ImportedKind, string), Dictionary<int, List<string?>>>();
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        string[] columns = ["type", "concept", "lang", "kind", "label"];
        foreach (var row in rows.Read(file.File, '\t', columns))
        {
            if (row.Needed("label") is not { } label || row.Needed("lang") is not { } language)
                continue;
            if (changes.Find(Concepts + row["concept"]) is not { } concept)
                unknown.Add(row["concept"]);
            else if (row["kind"] is "preferred" or "alt")
                Add(Room(texts, (concept.Kind, Plain(language))), concept.Id, row["kind"], label);
            else
                row.Wrong("kind", $"'{row["kind"]}' is not preferred or alt");
        }

        foreach (var ((kind, language), labels) in texts)
            await changes.SetLabels(new(LabelOrigin.LabelTable, language), kind, labels, stop);
        if (unknown.Count > 0)
            notes.Add(
                $"{unknown.Count} concepts of {file.File.Name} are unknown; their labels are passed over"
            );
    }

    private static void Add(
        Dictionary<int, List<string?>> labels,
        int concept,
        string kind,
        string label
    )
    {
        if (!labels.TryGetValue(concept, out var own))
            labels[concept] = own = [null];
        if (own.Contains(label))
            return;
        if (kind == "preferred" && own[0] is null)
            own[0] = label;
        else
            own.Add(label);
    }

    // "en-1.2.1": the same language in another version of ESCO.
    private static string Plain(string language) => language.Split('-')[0];

    private static Dictionary<int, List<string?>> Room(
        Dictionary<(ImportedKind, string), Dictionary<int, List<string?>>> texts,
        (ImportedKind, string) key
    ) => texts.TryGetValue(key, out var there) ? there : texts[key] = [];
}
