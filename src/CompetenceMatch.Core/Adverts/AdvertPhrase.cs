namespace CompetenceMatch.Core.Adverts;

/// <summary>Words that adverts use, with what they say.</summary>
/// <param name="Text">Lower case; a trailing * on the last word stands for any ending.</param>
/// <param name="Language">ISO 639-1 of the words.</param>
/// <param name="Value">What they stand for, in the codes of a need; null for words that only point.</param>
public sealed record AdvertPhrase(
    string Id,
    AdvertPhraseKind Kind,
    string Language,
    string Text,
    string? Value
);
