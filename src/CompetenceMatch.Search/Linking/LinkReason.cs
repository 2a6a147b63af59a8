namespace CompetenceMatch.Search.Linking;

/// <summary>Why a concept is an answer.</summary>
/// <param name="Strength">0–1.</param>
/// <param name="Rule">link.same, link.sameFolded, link.typo, link.words, link.part, link.near or link.group.</param>
/// <param name="Label">The label that fits, by number; -1 = none.</param>
internal sealed record LinkReason(float Strength, string Rule, int Label)
{
    /// <summary>Nothing written fits: the concept is here for its relatives alone.</summary>
    public static readonly LinkReason Group = new(0, "link.group", -1);
}
