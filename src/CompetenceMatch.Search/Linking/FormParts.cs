namespace CompetenceMatch.Search.Linking;

/// <summary>The stems that together say what a form says, as numbers in flat arrays: of its words, or of a compound's parts.</summary>
internal sealed class FormParts
{
    private readonly int[] starts;
    private readonly int[] parts;

    public FormParts(LabelForms forms, WordFeatures features, WordPostings words)
    {
        starts = new int[forms.Count + 1];
        var all = new List<int>(forms.Count * 3);
        for (var form = 0; form < forms.Count; form++)
        {
            foreach (
                var part in features.Parts(
                    forms.Folded[form],
                    forms.Languages[forms.LanguageOf(form)]
                )
            )
                all.Add(words.Find(part));
            starts[form + 1] = all.Count;
        }

        parts = [.. all];
    }

    public ReadOnlySpan<int> Of(int form) =>
        parts.AsSpan(starts[form], starts[form + 1] - starts[form]);
}
