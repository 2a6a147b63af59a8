using CompetenceMatch.Core.Needs;

namespace CompetenceMatch.Search.Adverts;

/// <summary>One thing an advert says, with the words that say it.</summary>
/// <param name="Start">Of the words in the reading's text, UTF-16 units; so is <paramref name="Length"/>.</param>
/// <param name="Value">In the codes of a need; a date in ISO form; of a language its code.</param>
public sealed record AdvertFinding(AdvertKind Kind, int Start, int Length, string Value)
{
    /// <summary>True where the advert calls it good to have, not asked.</summary>
    public bool IsWish { get; init; }

    /// <summary>Other values the words may mean, best first.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>What is asked of a language; a suggestion, and without the reason that only the employer knows.</summary>
    public LanguageDemand? Language { get; init; }

    /// <summary>How surely the words mean this; only compared within a kind.</summary>
    internal double Weight { get; init; } = 1;

    public int End => Start + Length;
}
