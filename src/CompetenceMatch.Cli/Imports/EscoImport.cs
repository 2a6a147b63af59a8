using CompetenceMatch.Core.Matching;
using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;

namespace CompetenceMatch.Cli.Imports;

/// <summary>Reads an ESCO package into the changes it would make; writes nothing.</summary>
internal sealed class EscoImport(
    EscoPackage package,
    VocabularyChanges changes,
    Taxonomy taxonomy,
    TableRows rows,
    string version
)
{
    private const string Concepts = "http://data.europa.eu/esco/";

    public List<ImportedConcept> Retired { get; } = [];

    /// <summary>What the operator should know though nothing is wrong.</summary>
    public List<string> Notes { get; } = [];

    public async Task Read(CancellationToken stop)
    {
        foreach (var file in package.Files)
        {
            if (Kind(file.Role) is { } kind)
                await ReadConcepts(file, kind, stop);
        }
        foreach (
            var kind in package
                .Files.Select(file => Kind(file.Role))
                .OfType<ImportedKind>()
                .Distinct()
        )
            Retired.AddRange(changes.RetireUnseen(kind, version));
        foreach (var file in package.Files.Where(file => file.Role == EscoRole.Broader))
            ReadBroader(file);
        new UnitGroups(changes, taxonomy, rows, Notes).Hang(
            package.Files.FirstOrDefault(file => file.Role == EscoRole.Mapping)
        );
        foreach (var file in package.Files.Where(file => file.Role == EscoRole.LabelTable))
            await new LabelTable(changes, rows, Notes).Read(file, stop);
        foreach (var file in package.Files.Where(file => file.Role == EscoRole.Relations))
            await ReadRelations(file, stop);
    }

    private async Task ReadConcepts(EscoFile file, ImportedKind kind, CancellationToken stop)
    {
        var code = kind switch
        {
            ImportedKind.Group => "code",
            ImportedKind.Occupation => "iscoGroup",
            _ => null,
        };
        var texts = new Dictionary<int, List<string?>>();
        string[] columns = ["conceptUri", "preferredLabel", "altLabels"];
        foreach (var row in rows.Read(file.File, ',', code is null ? columns : [.. columns, code]))
        {
            if (row["status"] is not ("" or "released") || Uri(row, kind) is not { } uri)
                continue;
            var concept = changes.See(uri, kind, code is null ? null : Code(row, code, kind));
            if (!texts.TryAdd(concept.Id, Labels(row)))
                row.Wrong("conceptUri", "stands in this file already");
        }

        await changes.SetLabels(
            new LabelSet(LabelOrigin.Classification, file.Language),
            kind,
            texts,
            stop
        );
    }

    private void ReadBroader(EscoFile file)
    {
        string[] columns = ["conceptType", "conceptUri", "broaderUri"];
        var (read, unknown) = (0, new UnknownConcepts());
        foreach (var row in rows.Read(file.File, ',', columns))
        {
            read++;
            if (
                row["conceptType"] == "Occupation"
                && Known(row, "conceptUri", ImportedKind.Occupation, unknown) is { } concept
                && row.Needed("broaderUri") is { } broader
            )
                concept.Broader = broader;
        }

        unknown.Finish(read, Notes);
    }

    private async Task ReadRelations(EscoFile file, CancellationToken stop)
    {
        var skills = new Dictionary<int, Dictionary<int, bool>>();
        string[] columns = ["occupationUri", "relationType", "skillUri"];
        var (read, unknown) = (0, new UnknownConcepts());
        foreach (var row in rows.Read(file.File, ',', columns))
        {
            read++;
            var isEssential = row["relationType"] == "essential";
            if (!isEssential && row["relationType"] != "optional")
                row.Wrong(
                    "relationType",
                    $"'{row["relationType"]}' is neither essential nor optional"
                );
            if (
                Known(row, "occupationUri", ImportedKind.Occupation, unknown) is not { } occupation
                || Known(row, "skillUri", ImportedKind.Skill, unknown) is not { } skill
            )
                continue;
            if (!skills.TryGetValue(occupation.Id, out var own))
                skills[occupation.Id] = own = [];
            own[skill.Id] = isEssential || own.GetValueOrDefault(skill.Id);
        }

        unknown.Finish(read, Notes);
        await changes.SetRelations(skills, stop);
    }

    private ImportedConcept? Known(
        TableRow row,
        string column,
        ImportedKind kind,
        UnknownConcepts unknown
    )
    {
        if (row.Needed(column) is not { } uri)
            return null;
        if (changes.Find(uri) is { } concept && concept.Kind == kind)
            return concept;
        unknown.Add(row, column);
        return null;
    }

    private static string? Uri(TableRow row, ImportedKind kind)
    {
        var place = kind switch
        {
            ImportedKind.Group => "isco/",
            ImportedKind.Occupation => "occupation/",
            _ => "skill/",
        };
        if (row.Needed("conceptUri") is not { } uri)
            return null;
        if (uri.StartsWith(Concepts, StringComparison.Ordinal) && uri.Contains(place))
            return uri;
        row.Wrong("conceptUri", $"'{uri}' is not an address below {Concepts}{place}");
        return null;
    }

    private static string Code(TableRow row, string column, ImportedKind kind)
    {
        var code = row[column];
        // Spreadsheets drop the leading zero of the armed forces.
        if (kind == ImportedKind.Occupation && code.Length == 3)
            code = "0" + code;
        if (code.Length is 0 or > 4 || !code.All(char.IsAsciiDigit))
            row.Wrong(column, $"'{row[column]}' is not an ISCO-08 code");
        return code;
    }

    // A language that is only partly translated has rows without a title.
    private static List<string?> Labels(TableRow row)
    {
        var title = row["preferredLabel"] is { Length: > 0 } text ? text : null;
        return
        [
            title,
            .. row["altLabels"]
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(label => label != title)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static ImportedKind? Kind(EscoRole role) =>
        role switch
        {
            EscoRole.Groups => ImportedKind.Group,
            EscoRole.Occupations => ImportedKind.Occupation,
            EscoRole.Skills => ImportedKind.Skill,
            _ => null,
        };
}
