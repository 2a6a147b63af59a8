using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>The distinct written forms of a vocabulary's labels per language, and who is written so.</summary>
internal sealed class LabelForms
{
    private readonly Dictionary<(int Language, string Squeezed), int> numbers = [];
    private readonly Dictionary<string, int> languageNumbers = new(StringComparer.Ordinal);
    private readonly List<string> folded = [];
    private readonly List<int> languageOf = [];
    private readonly short[] languages;
    private readonly int[] labelStarts;
    private readonly int[] labels;
    private readonly int[] conceptStarts;
    private readonly int[] forms;
    private readonly bool[] preferred;

    public LabelForms(Vocabulary vocabulary)
    {
        Normal = new string[vocabulary.Labels.Count];
        var byForm = new List<(int Form, int Label)>(vocabulary.Labels.Count);
        for (var label = 0; label < Normal.Length; label++)
        {
            var variants = TitleVariants.OfLabel(vocabulary.Labels[label].Label);
            Normal[label] = variants[0];
            var language = LanguageNumber(vocabulary.Labels[label].Language);
            foreach (var variant in variants)
                byForm.Add((FormOf(variant, language), label));
        }

        Languages = languageNumbers.Keys.ToArray();
        languages = languageOf.Select(l => (short)l).ToArray();
        byForm.Sort();
        labels = byForm.Select(p => p.Label).ToArray();
        labelStarts = Starts(byForm.Select(p => p.Form), folded.Count);
        var byConcept = byForm
            .Select(p => (Concept: vocabulary.ConceptOfLabel[p.Label], p.Form))
            .Distinct()
            .OrderBy(p => (p.Concept, languageOf[p.Form], p.Form))
            .ToArray();
        forms = byConcept.Select(p => p.Form).ToArray();
        conceptStarts = Starts(byConcept.Select(p => p.Concept), vocabulary.Concepts.Count);
        FirstConcept = new int[folded.Count];
        preferred = new bool[forms.Length];
        foreach (var (form, label) in Enumerable.Reverse(byForm))
            FirstConcept[form] = vocabulary.ConceptOfLabel[label];
        for (var concept = 0; concept < vocabulary.Concepts.Count; concept++)
            MarkPreferred(vocabulary, concept);
    }

    public int Count => folded.Count;

    /// <summary>Per form, its folded text.</summary>
    public IReadOnlyList<string> Folded => folded;

    /// <summary>The number of a form's language in <see cref="Languages"/>.</summary>
    public int LanguageOf(int form) => languages[form];

    /// <summary>ISO 639-1; empty where the source does not say.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Per label, its normalised text.</summary>
    public string[] Normal { get; }

    /// <summary>Per form, the first of the concepts that are called so.</summary>
    public int[] FirstConcept { get; }

    /// <summary>The number of a language that the vocabulary knows; -1 for another or none.</summary>
    public int Language(string? code) =>
        code is null ? -1 : languageNumbers.GetValueOrDefault(LanguageCodes.Plain(code), -1);

    /// <summary>The form written like this, spaces and diacritics aside; -1 when none is.</summary>
    public int Find(int language, string squeezed) =>
        numbers.GetValueOrDefault((language, squeezed), -1);

    public ReadOnlySpan<int> LabelsOf(int form) =>
        labels.AsSpan(labelStarts[form], labelStarts[form + 1] - labelStarts[form]);

    /// <summary>True when the form is the concept's first title in the form's language.</summary>
    public bool IsPreferred(int form, int concept)
    {
        var at = FormsOf(concept).IndexOf(form);
        return at >= 0 && preferred[conceptStarts[concept] + at];
    }

    /// <summary>The forms of a concept, those of one language together.</summary>
    public ReadOnlySpan<int> FormsOf(int concept) =>
        forms.AsSpan(conceptStarts[concept], conceptStarts[concept + 1] - conceptStarts[concept]);

    /// <param name="language">A number from <see cref="Language"/>; -1 = every language.</param>
    public ReadOnlySpan<int> FormsOf(int concept, int language)
    {
        var all = FormsOf(concept);
        if (language < 0)
            return all;
        var start = 0;
        while (start < all.Length && languageOf[all[start]] < language)
            start++;
        var end = start;
        while (end < all.Length && languageOf[all[end]] == language)
            end++;
        return all[start..end];
    }

    // The first label of a language is the one its source prefers, unless another is marked as the title.
    private void MarkPreferred(Vocabulary vocabulary, int concept)
    {
        var (start, end) = vocabulary.LabelsOf(concept);
        var seen = new HashSet<int>();
        for (var label = start; label < end; label++)
        {
            var language = languageNumbers[LanguageCodes.Plain(vocabulary.Labels[label].Language)];
            if (vocabulary.Labels[label].Kind != "alt" && seen.Add(language))
                preferred[
                    conceptStarts[concept]
                        + FormsOf(concept).IndexOf(FormOf(Normal[label], language))
                ] = true;
        }
    }

    private int LanguageNumber(string language)
    {
        var plain = LanguageCodes.Plain(language);
        languageNumbers.TryAdd(plain, languageNumbers.Count);
        return languageNumbers[plain];
    }

    private int FormOf(string normal, int language)
    {
        var text = TextForms.Fold(normal);
        if (text == normal)
            text = normal;
        var key = (language, TextForms.Squeeze(text));
        if (numbers.TryGetValue(key, out var form))
            return form;
        numbers.Add(key, folded.Count);
        folded.Add(text);
        languageOf.Add(language);
        return folded.Count - 1;
    }

    private static int[] Starts(IEnumerable<int> sorted, int count)
    {
        var starts = new int[count + 1];
        foreach (var number in sorted)
            starts[number + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return starts;
    }
}
