using System.Numerics;

namespace CompetenceMatch.Search.Candidates;

/// <summary>The filters of a query as bits: which of them a document fails.</summary>
internal sealed class FilterMask(IReadOnlyList<CompiledFilter> filters)
{
    // More filters than bits share the last one; only who-fails-fewest becomes coarser.
    private const int Bits = 64;

    public int Count => filters.Count;

    public IReadOnlyList<CompiledFilter> All => filters;

    public ulong Fails(CandidateDocument document)
    {
        var fails = 0UL;
        for (var i = 0; i < filters.Count; i++)
        {
            if (!filters[i].Passes(document))
                fails |= Bit(i);
        }

        return fails;
    }

    /// <summary>As <see cref="Fails"/>, but stops as soon as the answer cannot matter any more.</summary>
    public ulong FailsThatMatter(CandidateDocument document, Func<ulong, bool> matters)
    {
        var fails = 0UL;
        for (var i = 0; i < filters.Count; i++)
        {
            if (filters[i].Passes(document))
                continue;
            fails |= Bit(i);
            if (!matters(fails))
                return fails;
        }

        return fails;
    }

    public ulong Where(Func<CompiledFilter, bool> chosen)
    {
        var bits = 0UL;
        for (var i = 0; i < Math.Min(Bits - 1, filters.Count); i++)
        {
            if (chosen(filters[i]))
                bits |= Bit(i);
        }

        return bits;
    }

    public static int Number(ulong fails) => BitOperations.PopCount(fails);

    public IReadOnlyList<CandidateFilter> Failed(CandidateDocument document) =>
        filters
            .Where(f => !f.Passes(document))
            .Select(f => new CandidateFilter(f.Kind, f.Value))
            .ToArray();

    public static ulong Bit(int i) => 1UL << Math.Min(i, Bits - 1);
}
