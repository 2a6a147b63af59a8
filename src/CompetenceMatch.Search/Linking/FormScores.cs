namespace CompetenceMatch.Search.Linking;

/// <summary>Scratch space of one query: a score per form, and which forms were met. Reused per thread.</summary>
internal sealed class FormScores
{
    private float[] gram = [];
    private float[] word = [];
    private readonly List<int> met = [];

    [ThreadStatic]
    private static FormScores? mine;

    public List<int> Grams { get; } = [];

    public static FormScores Take(int forms)
    {
        mine ??= new FormScores();
        if (mine.gram.Length < forms)
        {
            mine.gram = new float[forms];
            mine.word = new float[forms];
        }

        mine.Clear();
        return mine;
    }

    public void AddGram(int form, float score)
    {
        if (gram[form] == 0 && word[form] == 0)
            met.Add(form);
        gram[form] += score;
    }

    public void AddWord(int form, float score)
    {
        if (gram[form] == 0 && word[form] == 0)
            met.Add(form);
        word[form] += score;
    }

    /// <summary>The best forms by the fused score, best first; equal scores in form order.</summary>
    public List<(int Form, float Score)> Best(int most)
    {
        var heap = new PriorityQueue<int, (float Score, int Form)>(most + 1);
        foreach (var form in met)
        {
            var score = Fused(form);
            if (heap.Count == most && heap.TryPeek(out _, out var least) && least.Score >= score)
                continue;
            heap.Enqueue(form, (score, -form));
            if (heap.Count > most)
                heap.Dequeue();
        }

        var best = new List<(int, float)>(heap.Count);
        while (heap.TryDequeue(out var form, out var key))
            best.Add((form, key.Score));
        best.Reverse();
        return best;
    }

    private float Fused(int form) =>
        Math.Min(
            LinkWeights.NearCeiling,
            (LinkWeights.Grams * gram[form]) + (LinkWeights.Words * word[form])
        );

    private void Clear()
    {
        foreach (var form in met)
            gram[form] = word[form] = 0;
        met.Clear();
    }
}
