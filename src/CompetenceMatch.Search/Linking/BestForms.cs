namespace CompetenceMatch.Search.Linking;

/// <summary>The forms most like a query, kept while all are looked at once.</summary>
internal sealed class BestForms(int most)
{
    private readonly PriorityQueue<int, (float Score, int Form)> heap = new(most + 1);
    private float least;

    public void Offer(int form, float score)
    {
        if (score <= least)
            return;
        heap.Enqueue(form, (score, -form));
        if (heap.Count > most)
            heap.Dequeue();
        if (heap.Count == most && heap.TryPeek(out _, out var lowest))
            least = lowest.Score;
    }

    /// <summary>Best first; equal scores in the order they were offered.</summary>
    public List<(int Form, float Score)> Take()
    {
        var best = new List<(int, float)>(heap.Count);
        while (heap.TryDequeue(out var form, out var key))
            best.Add((form, key.Score));
        best.Reverse();
        return best;
    }
}
