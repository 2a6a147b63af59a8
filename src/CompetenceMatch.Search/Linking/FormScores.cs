namespace CompetenceMatch.Search.Linking;

/// <summary>
/// Scratch space of one query: per form how like it is by grams and by words (0–1), the best over the
/// readings of the title. One per thread, reused.
/// </summary>
internal sealed class FormScores
{
    private float[] gram = [];
    private float[] word = [];
    private float[] bestGram = [];
    private float[] bestWord = [];
    private int[] met = [];
    private int[] bestMet = [];
    private int metCount;
    private int bestCount;

    [ThreadStatic]
    private static FormScores? mine;

    public List<int> Grams { get; } = [];

    /// <summary>Forms that share something with the query.</summary>
    public ReadOnlySpan<int> Met => bestMet.AsSpan(0, bestCount);

    public static FormScores Take(int forms)
    {
        mine ??= new FormScores();
        mine.Clear();
        if (mine.gram.Length < forms)
        {
            mine.gram = new float[forms];
            mine.word = new float[forms];
            mine.bestGram = new float[forms];
            mine.bestWord = new float[forms];
            mine.met = new int[forms];
            mine.bestMet = new int[forms];
        }

        return mine;
    }

    public float Gram(int form) => bestGram[form];

    public bool SharesWord(int form) => bestWord[form] > 0;

    public float Fused(int form) =>
        (LinkWeights.Grams * bestGram[form]) + (LinkWeights.Words * bestWord[form]);

    public void AddGrams(ReadOnlySpan<int> forms, float weight, float[] inverseLength)
    {
        foreach (var form in forms)
        {
            if (gram[form] == 0)
                met[metCount++] = form;
            gram[form] += weight * inverseLength[form];
        }
    }

    public void AddWords(ReadOnlySpan<int> forms, float own, ReadOnlySpan<float> weights)
    {
        for (var i = 0; i < forms.Length; i++)
        {
            var form = forms[i];
            if (gram[form] == 0 && word[form] == 0)
                met[metCount++] = form;
            word[form] += own * weights[i];
        }
    }

    /// <summary>A reading is scored: what it found better than the readings before is kept.</summary>
    public void Keep()
    {
        if (bestCount == 0)
        {
            (gram, bestGram, word, bestWord) = (bestGram, gram, bestWord, word);
            (met, bestMet, bestCount, metCount) = (bestMet, met, metCount, 0);
            return;
        }

        foreach (var form in met.AsSpan(0, metCount))
        {
            if (bestGram[form] == 0 && bestWord[form] == 0)
                bestMet[bestCount++] = form;
            bestGram[form] = Math.Max(bestGram[form], gram[form]);
            bestWord[form] = Math.Max(bestWord[form], word[form]);
            gram[form] = word[form] = 0;
        }

        metCount = 0;
    }

    private void Clear()
    {
        foreach (var form in Met)
            bestGram[form] = bestWord[form] = 0;
        foreach (var form in met.AsSpan(0, metCount))
            gram[form] = word[form] = 0;
        bestCount = metCount = 0;
    }
}
