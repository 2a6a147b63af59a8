using CompetenceMatch.Search.Text;

namespace CompetenceMatch.Search.Linking;

/// <summary>The distinct written forms of a vocabulary's labels, and the labels behind each.</summary>
internal sealed class LabelForms
{
    private readonly Dictionary<string, int> bySqueezed = new(StringComparer.Ordinal);
    private readonly List<string> folded = [];
    private readonly List<string> languages = [];
    private readonly int[] starts;
    private readonly int[] labels;

    public LabelForms(Vocabulary vocabulary)
    {
        Normal = new string[vocabulary.Labels.Count];
        var pairs = new List<(int Form, int Label)>(vocabulary.Labels.Count);
        for (var label = 0; label < vocabulary.Labels.Count; label++)
        {
            var variants = TitleVariants.OfLabel(vocabulary.Labels[label].Label);
            Normal[label] = variants[0];
            foreach (var variant in variants)
                pairs.Add((FormOf(variant, vocabulary.Labels[label].Language), label));
        }

        pairs.Sort();
        labels = pairs.Select(p => p.Label).ToArray();
        starts = new int[folded.Count + 1];
        foreach (var (form, _) in pairs)
            starts[form + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
    }

    public int Count => folded.Count;

    /// <summary>Per form, its folded text.</summary>
    public IReadOnlyList<string> Folded => folded;

    /// <summary>Per form, the language of the label that brought it (for stems).</summary>
    public IReadOnlyList<string> Languages => languages;

    /// <summary>Per label, its normalised text.</summary>
    public string[] Normal { get; }

    /// <summary>The form written like this, spaces and diacritics aside; -1 when none is.</summary>
    public int Find(string squeezed) => bySqueezed.GetValueOrDefault(squeezed, -1);

    public ReadOnlySpan<int> LabelsOf(int form) =>
        labels.AsSpan(starts[form], starts[form + 1] - starts[form]);

    private int FormOf(string normal, string language)
    {
        var text = TextForms.Fold(normal);
        var squeezed = TextForms.Squeeze(text);
        if (bySqueezed.TryGetValue(squeezed, out var form))
            return form;
        bySqueezed.Add(squeezed, folded.Count);
        folded.Add(text);
        languages.Add(language);
        return folded.Count - 1;
    }
}
