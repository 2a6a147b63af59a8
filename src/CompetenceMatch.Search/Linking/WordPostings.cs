namespace CompetenceMatch.Search.Linking;

/// <summary>Which forms hold which words, stems and compound parts; rarer words weigh more.</summary>
internal sealed class WordPostings
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly int[] starts;
    private readonly int[] forms;
    private readonly float[] weights;
    private readonly float[] rarity;
    private readonly float unknownRarity;

    public WordPostings(LabelForms labelForms, WordFeatures features)
    {
        var entries = new List<(int Word, int Form, float Weight)>(labelForms.Count * 4);
        for (var form = 0; form < labelForms.Count; form++)
        {
            foreach (
                var (key, weight) in features.Of(
                    labelForms.Folded[form],
                    labelForms.Languages[labelForms.LanguageOf(form)]
                )
            )
            {
                ids.TryAdd(key, ids.Count);
                entries.Add((ids[key], form, weight));
            }
        }

        entries.Sort((a, b) => (a.Word, a.Form).CompareTo((b.Word, b.Form)));
        starts = new int[ids.Count + 1];
        foreach (var entry in entries)
            starts[entry.Word + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        unknownRarity = MathF.Log(labelForms.Count + 1f);
        rarity = new float[ids.Count];
        for (var i = 0; i < rarity.Length; i++)
            rarity[i] = MathF.Log((labelForms.Count + 1f) / (starts[i + 1] - starts[i]));
        forms = entries.Select(e => e.Form).ToArray();
        weights = Normalised(entries, labelForms.Count);
    }

    /// <summary>How rare a folded word is, in nats; an unknown word is the rarest.</summary>
    public float Rarity(string word) =>
        ids.TryGetValue(word, out var id) ? rarity[id] : unknownRarity;

    /// <summary>Adds each form's word overlap (0–1) to the scores.</summary>
    public void Score(Dictionary<string, float> query, FormScores scores)
    {
        var sum = 0f;
        foreach (var (key, weight) in query)
            sum += Square(weight * Rarity(key));
        if (sum <= 0)
            return;
        var inverse = 1 / MathF.Sqrt(sum);
        foreach (var (key, weight) in query)
        {
            if (!ids.TryGetValue(key, out var id))
                continue;
            var own = weight * rarity[id] * inverse;
            var (start, count) = (starts[id], starts[id + 1] - starts[id]);
            scores.AddWords(forms.AsSpan(start, count), own, weights.AsSpan(start, count));
        }
    }

    /// <summary>The number of a word, stem or part; -1 when no label has it.</summary>
    public int Find(string key) => ids.GetValueOrDefault(key, -1);

    public float RarityOf(int word) => rarity[word];

    /// <summary>The forms that hold a word.</summary>
    public ReadOnlySpan<int> FormsOf(int word) =>
        forms.AsSpan(starts[word], starts[word + 1] - starts[word]);

    private float[] Normalised(List<(int Word, int Form, float Weight)> entries, int count)
    {
        var sums = new float[count];
        foreach (var (word, form, weight) in entries)
            sums[form] += Square(weight * rarity[word]);
        return entries
            .Select(e =>
                sums[e.Form] > 0 ? e.Weight * rarity[e.Word] / MathF.Sqrt(sums[e.Form]) : 0
            )
            .ToArray();
    }

    private static float Square(float x) => x * x;
}
