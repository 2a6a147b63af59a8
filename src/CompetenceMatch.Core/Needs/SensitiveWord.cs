namespace CompetenceMatch.Core.Needs;

/// <summary>A word or phrase to warn about in a need.</summary>
/// <param name="Text">Lower case; a trailing * stands for any ending.</param>
/// <param name="Language">ISO 639-1 of the word.</param>
/// <param name="Url">The law that the warning stands on.</param>
public sealed record SensitiveWord(
    string Text,
    string Language,
    WordingConcern Concern,
    string? Url = null
);
