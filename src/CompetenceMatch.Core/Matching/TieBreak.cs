namespace CompetenceMatch.Core.Matching;

/// <summary>Breaks ties between equal scores, so that no person always stands first. The same on every machine.</summary>
public static class TieBreak
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>Of both ids; lower stands first.</summary>
    /// <param name="needId">The need's id; for a free search the canonical text of the query.</param>
    public static ulong Hash(string profileId, string needId) => Join(Of(profileId), Of(needId));

    /// <summary>FNV-1a (64 bits, over UTF-16 units, then mixed) of one id.</summary>
    public static ulong Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var hash = Offset;
        foreach (var c in id)
        {
            hash = (hash ^ c) * Prime;
        }

        // FNV alone leaves ids that differ in the last character close together.
        return Mix(hash);
    }

    /// <summary>The hash of a pair from the hashes of both ids, so that an index keeps one number per person.</summary>
    public static ulong Join(ulong profile, ulong need) => Mix(profile + (need * Golden));

    private static ulong Mix(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
