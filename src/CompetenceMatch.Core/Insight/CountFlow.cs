namespace CompetenceMatch.Core.Insight;

/// <summary>
/// Counts as a flow: at every node what comes in goes out, as rows and columns add up. A hidden count cannot be
/// found exactly when people can be sent round a ring of hidden counts through it without making any negative.
/// </summary>
internal sealed class CountFlow
{
    // What it costs to hide one more count, and each person in it, times what the count is worth; a step through a hidden one costs 1.
    private const long OneCount = 10_000;
    private const long OnePerson = 1_000;

    private readonly List<Arc> arcs = [];
    private readonly List<List<int>> touching = [];
    private readonly PriorityQueue<int, long> queue = new();
    private Reached[] reached = [];
    private int round;

    /// <summary>Adds a count; the answer is its number.</summary>
    /// <param name="worth">How much is lost when it is hidden, against other counts; null = it may not be.</param>
    public int Add(int from, int to, int count, int? worth)
    {
        while (touching.Count <= Math.Max(from, to))
        {
            touching.Add([]);
        }
        touching[from].Add(arcs.Count);
        touching[to].Add(arcs.Count);
        arcs.Add(new Arc(from, to, count, worth));
        return arcs.Count - 1;
    }

    public bool IsHidden(int arc) => arcs[arc].Hidden;

    public void Hide(int arc) => arcs[arc].Hidden = true;

    /// <summary>Hides the counts, and as few others as it takes that none of them can be found.</summary>
    public void Protect(IEnumerable<int> few)
    {
        var all = few.ToList();
        all.ForEach(Hide);
        foreach (var arc in all.Where(arc => !arcs[arc].Safe))
        {
            Close(arc);
        }
    }

    private void Close(int number)
    {
        var arc = arcs[number];
        var ring = Way(arc.To, arc.From, number);
        if (
            arc.Count > 0
            && Way(arc.From, arc.To, number) is { } other
            && other.Cost < (ring?.Cost ?? long.MaxValue)
        )
        {
            ring = other;
        }
        if (ring is null)
        {
            throw new InvalidOperationException("a count that no other count can balance");
        }
        foreach (var one in ring.Value.Arcs.Append(number))
        {
            // All of the ring can move together, so each of them is safe with the first.
            arcs[one].Hidden = true;
            arcs[one].Safe = true;
        }
    }

    private (long Cost, List<int> Arcs)? Way(int from, int to, int without)
    {
        Forget();
        reached[from] = new(round, 0, -1, from);
        queue.Enqueue(from, 0);
        while (queue.TryDequeue(out var node, out var cost))
        {
            if (node == to)
            {
                return (cost, Back(from, to));
            }
            if (cost > reached[node].Cost)
            {
                continue;
            }
            foreach (var number in touching[node])
            {
                var arc = arcs[number];
                if (number == without || !arc.Lets(node))
                {
                    continue;
                }
                var next = arc.From == node ? arc.To : arc.From;
                var sum = cost + 1 + arc.Cost;
                if (reached[next].Round != round || sum < reached[next].Cost)
                {
                    reached[next] = new(round, sum, number, node);
                    queue.Enqueue(next, sum);
                }
            }
        }
        return null;
    }

    // A table has thousands of small counts and each asks for ways, so nothing is cleared between them.
    private void Forget()
    {
        if (reached.Length < touching.Count)
        {
            reached = new Reached[touching.Count];
        }
        round++;
        queue.Clear();
    }

    private List<int> Back(int from, int to)
    {
        var way = new List<int>();
        for (var node = to; node != from; node = reached[node].Node)
        {
            way.Add(reached[node].Arc);
        }
        return way;
    }

    private readonly record struct Reached(int Round, long Cost, int Arc, int Node);

    private sealed class Arc(int from, int to, int count, int? worth)
    {
        public int From { get; } = from;
        public int To { get; } = to;
        public int Count { get; } = count;
        public bool Hidden { get; set; }
        public bool Safe { get; set; }
        public long Cost => Hidden ? 0 : (OneCount + (Count * OnePerson)) * (worth ?? 1);

        /// <summary>Along the arc its count grows; against it, it shrinks, which a count of none cannot.</summary>
        public bool Lets(int node) => (Hidden || worth is not null) && (node == From || Count > 0);
    }
}
