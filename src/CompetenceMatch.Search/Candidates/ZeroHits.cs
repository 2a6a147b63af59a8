namespace CompetenceMatch.Search.Candidates;

/// <summary>Works out what to say when nobody passes.</summary>
internal sealed class ZeroHits(FilterMask filters, IndexSnapshot snapshot, CandidateOrder order)
{
    private const int Nearest = 5;

    public ZeroHitAdvice Advice()
    {
        var alone = new Dictionary<ulong, int>();
        var fewest = int.MaxValue;
        var near = new List<CandidateDocument>();
        foreach (var document in snapshot.Documents)
        {
            var fails = filters.Fails(document);
            var number = FilterMask.Number(fails);
            if (number == 1)
                alone[fails] = alone.GetValueOrDefault(fails) + 1;
            if (number < fewest)
                near.Clear();
            fewest = Math.Min(fewest, number);
            if (number == fewest)
                near.Add(document);
        }

        var misses = order.Take(near, 0, Nearest).Select(Miss).ToArray();
        return new ZeroHitAdvice(Without(alone), misses);
    }

    // Who fails one filter alone appears without it; so one pass counts them all.
    private FilterAdvice[] Without(Dictionary<ulong, int> alone) =>
        filters
            .All.Select((f, i) => (Filter: f, Bit: FilterMask.Bit(i)))
            .Select(f => new FilterAdvice(
                new CandidateFilter(f.Filter.Kind, f.Filter.Value),
                alone.GetValueOrDefault(f.Bit)
            ))
            .OrderByDescending(a => a.Count)
            .ThenBy(a => a.Filter.Kind)
            .ToArray();

    private NearMiss Miss(CandidateHit hit) =>
        new(hit, filters.Failed(snapshot.Find(hit.Id.Value)!));
}
