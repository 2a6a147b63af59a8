using CompetenceMatch.Data.Entities;
using CompetenceMatch.Data.Vocabularies;

namespace CompetenceMatch.Cli.Imports;

/// <summary>What an import did, or would do.</summary>
internal sealed record ImportReport(
    string Source,
    string Version,
    bool DryRun,
    bool Changed,
    IReadOnlyList<KindCount> Concepts,
    IReadOnlyList<LabelCount> Labels,
    int OccupationsWithOtherSkills,
    int Relations,
    IReadOnlyList<RetiredConcept> Retired,
    IReadOnlyList<string> Notes,
    IReadOnlyList<string> PassedOver
)
{
    public static ImportReport Of(
        VocabularyChanges changes,
        string version,
        bool dryRun,
        IReadOnlyList<RetiredConcept> retired,
        IReadOnlyList<string> notes,
        IReadOnlyList<string> passedOver
    )
    {
        var (added, altered) = (changes.New, changes.Altered);
        var kinds = Enum.GetValues<ImportedKind>()
            .Select(kind => new KindCount(
                kind.ToString(),
                changes.Concepts.Count(one => one.Kind == kind && one.RetiredIn is null),
                added.Count(one => one.Kind == kind),
                altered.Count(one => one.Kind == kind && one.RetiredIn is null),
                altered.Count(one => one.Kind == kind && one.RetiredIn is not null)
            ))
            .Where(count => count is not { Standing: 0, Retired: 0 });
        var labels = changes
            .Labels.GroupBy(set => set.Key.Language)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LabelCount(group.Key, group.Sum(set => set.Value.Count)))
            .Where(count => count.Labels > 0);
        return new(
            changes.Source.ToString(),
            version,
            dryRun,
            !changes.IsEmpty,
            [.. kinds],
            [.. labels],
            changes.Relations.Count,
            changes.Relations.Values.Sum(rows => rows.Count),
            retired,
            notes,
            passedOver
        );
    }

    public IEnumerable<string> Lines()
    {
        yield return $"{Source} {Version}";
        foreach (var kind in Concepts)
            yield return $"  {kind.Kind.ToLowerInvariant() + "s", -12} {kind.Standing}: {kind.New} new, {kind.Changed} changed, {kind.Retired} retired";
        if (Labels.Count > 0)
            yield return $"  labels       {string.Join(", ", Labels.Select(one => $"{one.Language} {one.Labels}"))}";
        if (OccupationsWithOtherSkills > 0)
            yield return $"  skills of    {OccupationsWithOtherSkills} occupations, {Relations} relations";
        foreach (var note in Notes)
            yield return $"  {note}";
        foreach (var concept in Retired)
            yield return $"  retired: {concept.Uri} {concept.Title}; links to it stay";
        if (PassedOver.Count > 0)
            yield return $"  passed over: {string.Join(", ", PassedOver)}";
        yield return !Changed ? "0 changed: the database holds this already."
        : DryRun ? "Dry run: nothing was written."
        : "Imported.";
    }
}
