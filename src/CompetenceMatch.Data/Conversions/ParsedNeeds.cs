using System.Collections.Concurrent;
using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Data.Conversions;

/// <summary>
/// Needs by the text they are stored as. They are few, never change once parsed, and every list of an organisation reads
/// all of its own, so most have been parsed before.
/// </summary>
internal static class ParsedNeeds
{
    private const int Most = 4_096;

    private static readonly ConcurrentDictionary<string, Need> known = new(StringComparer.Ordinal);

    /// <exception cref="FormatException">The text is not a need.</exception>
    public static Need Of(string json)
    {
        if (known.TryGetValue(json, out var need))
            return need;
        if (known.Count >= Most)
            known.Clear();
        return known.GetOrAdd(json, NeedJson.Parse(json));
    }
}
