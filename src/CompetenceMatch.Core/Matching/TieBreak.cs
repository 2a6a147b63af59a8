namespace CompetenceMatch.Core.Matching;

/// <summary>Breaks ties between equal scores, so that no person always stands first.</summary>
public static class TieBreak
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>FNV-1a (64 bits, over UTF-16 units, then mixed) of both ids; lower stands first. The same on every machine.</summary>
    /// <param name="needId">The need's id; for a free search the canonical text of the query.</param>
    public static ulong Hash(string profileId, string needId)
    {
        var hash = Add(Offset, profileId);
        hash = (hash ^ 0xFFFF) * Prime;
        hash = Add(hash, needId);
        // FNV alone leaves ids that differ in the last character close together.
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        return hash ^ (hash >> 33);
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }
        return hash;
    }
}
