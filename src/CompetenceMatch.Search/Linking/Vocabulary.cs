using CompetenceMatch.Core.Occupations;

namespace CompetenceMatch.Search.Linking;

/// <summary>An immutable list of labels, grouped by concept.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
    private readonly int[] starts;

    /// <param name="labels">In the source's order: the first label of a kind is the one shown.</param>
    public Vocabulary(IEnumerable<VocabularyLabel> labels)
    {
        var read = labels.Where(l => !string.IsNullOrWhiteSpace(l.Label)).ToArray();
        foreach (var label in read)
            ordinals.TryAdd(label.Concept, ordinals.Count);
        Labels = read.OrderBy(l => ordinals[l.Concept]).ToArray();
        Concepts = ordinals.Keys.ToArray();
        starts = new int[Concepts.Count + 1];
        ConceptOfLabel = new int[Labels.Count];
        for (var i = 0; i < Labels.Count; i++)
            starts[(ConceptOfLabel[i] = ordinals[Labels[i].Concept]) + 1] = i + 1;
    }

    /// <summary>Every label, those of one concept together.</summary>
    public IReadOnlyList<VocabularyLabel> Labels { get; }

    /// <summary>Concept ids in the order they were first met.</summary>
    public IReadOnlyList<string> Concepts { get; }

    internal int[] ConceptOfLabel { get; }

    /// <summary>The built-in vocabulary: concepts are STYRK-08 unit groups, groups are minor groups.</summary>
    public static Vocabulary OfOccupations(IEnumerable<OccupationTerm> terms) =>
        new(
            terms.Select(t => new VocabularyLabel(
                t.Occupation.Value,
                t.Language,
                t.Kind,
                t.Text,
                t.Occupation.Minor
            ))
        );

    /// <summary>The label to show for a concept in a language; null when it has none there.</summary>
    public VocabularyLabel? Preferred(string concept, string language) =>
        ordinals.TryGetValue(concept, out var ordinal) ? Preferred(ordinal, language) : null;

    /// <summary>The unit group that a concept is, or that an imported occupation hangs on; null for others.</summary>
    public OccupationCode? UnitGroupOf(string concept)
    {
        if (IsUnitGroup(concept))
            return new OccupationCode(concept);
        return
            ordinals.TryGetValue(concept, out var ordinal)
            && Labels[starts[ordinal]].ParentConcept is { } parent
            && IsUnitGroup(parent)
            ? new OccupationCode(parent)
            : null;
    }

    private static bool IsUnitGroup(string code) => code.Length == 4 && code.All(char.IsAsciiDigit);

    internal (int Start, int End) LabelsOf(int concept) => (starts[concept], starts[concept + 1]);

    internal VocabularyLabel? Preferred(int concept, string language)
    {
        VocabularyLabel? found = null;
        for (var i = starts[concept]; i < starts[concept + 1]; i++)
        {
            if (!LanguageCodes.Same(Labels[i].Language, language))
                continue;
            if (Labels[i].Kind == "title")
                return Labels[i];
            found ??= Labels[i];
        }

        return found;
    }

    /// <summary>The group that the concept's labels name; null at the top.</summary>
    internal string? ParentOf(int concept)
    {
        for (var i = starts[concept]; i < starts[concept + 1]; i++)
        {
            if (Labels[i].ParentConcept is { Length: > 0 } parent)
                return parent;
        }

        return null;
    }
}
