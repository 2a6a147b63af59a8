namespace CompetenceMatch.Search.Linking;

/// <summary>Why a concept is an answer.</summary>
/// <param name="Strength">0–1.</param>
/// <param name="Rule">link.same, link.sameFolded, link.typo, link.words, link.part or link.near.</param>
/// <param name="Label">The label that fits, by number.</param>
internal sealed record LinkReason(float Strength, string Rule, int Label);
