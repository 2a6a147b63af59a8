namespace CompetenceMatch.Search.Columns;

/// <summary>The works and qualifications of a segment that count for an occupation, by what one alone can be worth at most.</summary>
internal sealed class OccupationTiers
{
    private readonly List<(long Ceiling, int Concept, bool IsWork)> concepts = [];
    private readonly List<long> ceilings = [];

    /// <summary>The most first; 0 to <see cref="Core.Matching.OccupationPart.Whole"/>.</summary>
    public IReadOnlyList<long> Ceilings => ceilings;

    public void Clear()
    {
        concepts.Clear();
        ceilings.Clear();
    }

    public void AddWork(int concept, long ceiling) => Add(concept, ceiling, isWork: true);

    public void AddQualification(int concept, long ceiling) => Add(concept, ceiling, isWork: false);

    public void Sort() => ceilings.Sort(static (a, b) => b.CompareTo(a));

    /// <summary>Adds everyone who has something of a tier; they may have something better too.</summary>
    public void AddHolders(int tier, Segment segment, Span<ulong> to)
    {
        foreach (var (ceiling, concept, isWork) in concepts)
        {
            if (ceiling != ceilings[tier])
                continue;
            var holders = isWork ? segment.Works.Rows : segment.Qualifications.Rows;
            holders[concept].AddTo(to);
        }
    }

    private void Add(int concept, long ceiling, bool isWork)
    {
        concepts.Add((ceiling, concept, isWork));
        if (!ceilings.Contains(ceiling))
            ceilings.Add(ceiling);
    }
}
