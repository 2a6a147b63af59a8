using CompetenceMatch.Core.Recognition;

namespace CompetenceMatch.Search.Columns;

/// <summary>
/// The rows that pass, group by group, the group that can have most first: whoever asks can stop as soon as nobody left
/// can come onto the page. A group is taken apart only when it is large.
/// </summary>
/// <param name="small">So few are scored as quickly as they are sorted.</param>
internal sealed class CeilingGroups(BitPool pool, int small = 512)
{
    private static readonly HeldAuthorisationState[] states =
        Enum.GetValues<HeldAuthorisationState>();

    private readonly PriorityQueue<CeilingGroup, int> waiting = new();
    private readonly List<Memory<ulong>> tiers = [];
    private readonly Memory<ulong>[] holders = new Memory<ulong>[states.Length];
    private Memory<ulong> left;
    private Memory<ulong> set;
    private readonly VerticalCounter skills = new(pool);
    private bool hasSkills;
    private bool isWhole;
    private NeedScorer need = null!;
    private Segment segment = null!;

    /// <summary>The rows of the last group.</summary>
    public Span<ulong> Rows => set.Span;

    /// <param name="passing">Is used up: what is left of it after the last group is of no use.</param>
    /// <param name="withRest">False to leave out those whose occupation has nothing to do with the need's.</param>
    public void Start(NeedScorer of, Segment over, Memory<ulong> passing, bool withRest = true)
    {
        (need, segment, left, hasSkills) = (of, over, passing, false);
        set = pool.TakeAny(passing.Length);
        tiers.Clear();
        Array.Clear(holders);
        waiting.Clear();
        // So few are one group, with the most that anybody can have.
        isWhole = Bits.Count(passing.Span) <= small;
        if (isWhole)
        {
            Wait(0, null, 0, need.Skills);
            return;
        }

        for (var tier = 0; tier < need.Tiers + (withRest ? 1 : 0); tier++)
            Wait(tier, null, 0, need.Skills);
    }

    /// <summary>The next group that still has somebody who can come onto the page; null = none.</summary>
    public CeilingGroup? Next(TopRows top)
    {
        while (waiting.TryDequeue(out var group, out _))
        {
            if (!top.LetsIn(0, -(group.Ceiling + need.MostOfAnswers)))
                return null;
            if (isWhole)
            {
                left.Span.CopyTo(Rows);
                return group;
            }

            Gather(group);
            if (Bits.Count(Rows) is > 0 and var count && (count <= small || !TakeApart(group)))
                return group;
        }

        return null;
    }

    private bool TakeApart(CeilingGroup group)
    {
        if (need.ByAuthorisation && group.State is null)
        {
            foreach (var state in states)
                Wait(group.Tier, state, group.FewestSkills, group.MostSkills);
            return true;
        }

        if (group.FewestSkills == group.MostSkills)
            return false;
        for (var count = group.FewestSkills; count <= group.MostSkills; count++)
            Wait(group.Tier, group.State, count, count);
        return true;
    }

    private void Wait(int tier, HeldAuthorisationState? state, int fewest, int most)
    {
        var ceiling = need.Ceiling(tier, state, most);
        waiting.Enqueue(new(tier, state, fewest, most, ceiling), -ceiling);
    }

    private void Gather(CeilingGroup group)
    {
        if (group.State is { } state)
            Bits.Both(Tier(group.Tier), Holders(state), Rows);
        else
            Tier(group.Tier).CopyTo(Rows);
        if (group.FewestSkills > 0 || group.MostSkills < need.Skills)
            Skills().KeepOnly(Rows, group.MostSkills);
    }

    // A tier can have more than the next, so it is always asked for first; what is left behind the last is the rest.
    private ReadOnlySpan<ulong> Tier(int tier)
    {
        for (var next = tiers.Count; next <= tier; next++)
        {
            if (next == need.Tiers)
            {
                tiers.Add(left);
                break;
            }

            var rows = pool.Take(left.Length);
            need.AddTier(next, rows.Span);
            Bits.Split(rows.Span, left.Span);
            tiers.Add(rows);
        }

        return tiers[tier].Span;
    }

    private ReadOnlySpan<ulong> Holders(HeldAuthorisationState state)
    {
        if (!holders[(int)state].IsEmpty)
            return holders[(int)state].Span;
        // Whoever may have a better one is no longer asked about.
        var rows = holders[(int)state] = pool.Take(left.Length);
        if (state == HeldAuthorisationState.None)
            rows.Span.Fill(ulong.MaxValue);
        else
            need.AddHolders(state, rows.Span);
        for (var better = (int)state + 1; better < states.Length; better++)
            Bits.AndNot(rows.Span, Holders((HeldAuthorisationState)better));
        return rows.Span;
    }

    private VerticalCounter Skills()
    {
        if (!hasSkills)
        {
            hasSkills = true;
            skills.Start(segment.BitWords);
            need.CountSkills(skills);
        }

        return skills;
    }
}
