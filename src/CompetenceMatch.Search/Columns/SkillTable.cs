using CompetenceMatch.Core.Matching;

namespace CompetenceMatch.Search.Columns;

/// <summary>The skills that a need asks, by their numbers in a segment.</summary>
internal sealed class SkillTable
{
    private readonly List<(int Skill, int Weight)> asked = [];
    private readonly Table<int> weights = new();
    private readonly Table<bool> musts = new();
    private readonly List<int> ceilings = [];
    private int claimed;
    private int evidenced;

    public int Musts { get; private set; }

    public void Fill(NeedDemands demands, Segment segment)
    {
        asked.Clear();
        Musts = 0;
        claimed = demands.Weights.Weights[MatchRules.SkillsClaimed];
        evidenced = demands.Weights.Weights[MatchRules.SkillsEvidenced];
        var weightOf = weights.Cleared(segment.Skills.Terms.Count);
        var mustOf = musts.Cleared(weightOf.Length);
        foreach (var (skill, weight, must) in demands.Skills)
        {
            Musts += must ? 1 : 0;
            if (segment.Skills.Find(skill) is not (>= 0 and var number))
                continue;
            asked.Add((number, weight));
            (weightOf[number], mustOf[number]) = (weight, must);
        }

        asked.Sort(static (a, b) => b.Weight.CompareTo(a.Weight));
        ceilings.Clear();
        ceilings.Add(0);
        foreach (var (_, weight) in asked)
            ceilings.Add(ceilings[^1] + (weight * Math.Max(claimed, evidenced)));
    }

    /// <summary>How many of the asked anybody here has.</summary>
    public int Count => asked.Count;

    /// <summary>The most that so many of the skills can sum up to.</summary>
    public int Ceiling(int count) => ceilings[count];

    /// <summary>Counts for every row how many of the skills it has.</summary>
    public void AddTo(VerticalCounter counter, Segment segment)
    {
        foreach (var (skill, _) in asked)
            counter.Add(segment.Skills.Rows[skill]);
    }

    /// <summary>Takes out whoever does not hold all the musts.</summary>
    public void KeepWithMusts(Span<ulong> among, Segment segment, Span<ulong> spare)
    {
        var found = 0;
        foreach (var (skill, _) in asked)
        {
            if (!musts[skill])
                continue;
            found++;
            spare.Clear();
            segment.Skills.Rows[skill].AddTo(spare);
            Bits.And(among, spare);
        }

        if (found < Musts)
            among.Clear();
    }

    /// <summary>Σ weight × value of the skills held, value in hundredths.</summary>
    public int Sum(Details person)
    {
        var sum = 0;
        foreach (var held in person.Skills)
            sum += weights[(int)(held >> 1)] * ((held & 1) == 0 ? claimed : evidenced);
        return sum;
    }

    /// <summary>How many of the musts are not held.</summary>
    public int Missing(Details person)
    {
        var missing = Musts;
        if (missing == 0)
            return 0;
        foreach (var held in person.Skills)
            missing -= musts[(int)(held >> 1)] ? 1 : 0;
        return missing;
    }
}
